package in.namaste.ticket.desk.entry;

import in.namaste.ticket.entry.Channel;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the form of a new complaint and of its slip, in {@code messages/entry_*.properties}. */
@MessageBundle("entry")
public interface EntryWords {
  @Message
  String title();

  @Message
  String like();

  @Message
  String likeHelp();

  @Message
  String samePhone();

  @Message
  String samePlace();

  @Message
  String anyway();

  @Message
  String channelLabel();

  @Message
  String channel(Channel channel);

  @Message
  String name();

  @Message
  String phone();

  @Message
  String phoneHelp();

  @Message
  String tell();

  @Message
  String languageLabel();

  @Message
  String place();

  @Message
  String placeHelp();

  @Message
  String category();

  @Message
  String choose();

  @Message
  String words();

  @Message
  String wordsHelp();

  @Message
  String register();

  @Message
  String problem(EntryProblem problem);

  @Message
  String registered();

  @Message
  String slip();

  @Message
  String department();

  @Message
  String on();

  @Message
  String dateBy();

  @Message
  String solvedBy();

  @Message
  String ask(String whatsApp);

  @Message
  String print();

  @Message
  String open();

  @Message
  String another();
}
