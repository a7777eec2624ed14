package in.namaste.ticket.desk.calls;

import in.namaste.ticket.CallOutcome;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the calling cell's pages, in {@code messages/calls_*.properties}. */
@MessageBundle("calls")
public interface CallWords {
  @Message
  String title();

  @Message
  String intro();

  @Message
  String next();

  @Message
  String caption();

  @Message
  String number();

  @Message
  String what();

  @Message
  String where();

  @Message
  String resolved();

  @Message
  String tries();

  @Message
  String state();

  @Message
  String free();

  @Message
  String rests(String until);

  @Message
  String claimed(String account);

  @Message
  String mine();

  @Message
  String empty();

  @Message
  String emptyHint();

  @Message
  String nobodyNow();

  @Message
  String back();

  @Message
  String phone();

  @Message
  String noPhone();

  @Message
  String ring();

  @Message
  String name();

  @Message
  String report();

  @Message
  String script();

  @Message
  String scriptText(
      String office, String name, String number, String category, String place, String date);

  @Message
  String scriptAsk();

  @Message
  String outcomeLabel();

  @Message
  String outcome(CallOutcome outcome);

  @Message
  String words();

  @Message
  String wordsHelp();

  @Message
  String save();

  @Message
  String giveBack();

  @Message
  String done();

  @Message
  String lapsed();

  @Message
  String tried(int count);

  @Message
  String open();
}
