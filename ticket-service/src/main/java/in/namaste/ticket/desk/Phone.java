package in.namaste.ticket.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around a citizen's phone number, in {@code messages/phone_*.properties}. */
@MessageBundle("phone")
public interface Phone {
  @Message
  String title();

  @Message
  String show();

  @Message
  String reason();

  @Message
  String help(int shortest);

  @Message
  String refused(int shortest, int longest);

  @Message
  String none();

  @Message
  String recorded();

  @Message
  String ring();

  @Message
  String back();
}
