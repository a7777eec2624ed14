package in.namaste.ticket.api;

import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.entry.EntryRefused;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Every sentence the API says by itself, in {@code messages/api_hi.properties} and {@code
 * api_en.properties}.
 */
@MessageBundle("api")
public interface Words {
  @Message
  String refused(Why why);

  @Message
  String entryRefused(EntryRefused.Why why);

  @Message
  String notSignedIn();

  @Message
  String notAllowed();

  @Message
  String notFound();

  @Message
  String notFulfilled();

  @Message
  String formToken(String header, String cookie);

  @Message
  String noSuchMethod();

  @Message
  String unavailable();

  @Message
  String notJson();

  @Message
  String tooLarge(int most);

  @Message
  String unknownField(String field);

  @Message
  String wrongValue(String field);

  @Message
  String versionMissing();

  @Message
  String reasonForLook(int least);

  @Message
  String unknownCode(String field);
}
