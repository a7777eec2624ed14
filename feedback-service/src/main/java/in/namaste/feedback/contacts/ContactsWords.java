package in.namaste.feedback.contacts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every sentence of the page of visitors to call, in {@code messages/contacts_*.properties}. */
@MessageBundle("contacts")
public interface ContactsWords {

  @Message
  String title();

  @Message
  String intro(long days);

  @Message
  String none();

  @Message
  String noKey();

  @Message
  String passphrase();

  @Message
  String passphraseHelp(long minutes);

  @Message
  String openKey();

  @Message
  String keyOpen(long minutes);

  @Message
  String closeKey();

  @Message
  String phoneUnreadable();

  @Message
  String callsMade();

  @Message
  String recordCall();

  @Message
  String callOutcome();

  @Message
  String callNote();

  @Message
  String closeHelp();

  @Message
  String keepOpen();

  @Message
  String closeAndErase();

  @Message
  String outcome(Outcome outcome);

  @Message
  String trouble(Trouble trouble);

  @Message
  String openPhone();

  @Message
  String opened();

  @Message
  String isRecorded();

  @Message
  String readings();

  @Message
  String readingsTab();

  @Message
  String readingsIntro();

  @Message
  String noReadings();

  @Message
  String openedAt();

  @Message
  String account();

  @Message
  String dayOfAnswer();

  @Message
  String onlyNewest(int most);
}
