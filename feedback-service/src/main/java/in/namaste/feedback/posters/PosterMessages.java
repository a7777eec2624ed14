package in.namaste.feedback.posters;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every sentence printed on a poster, in {@code messages/posters_*.properties}. */
@MessageBundle("posters")
public interface PosterMessages {

  @Message
  String ask();

  @Message
  String scan();

  @Message
  String type();

  @Message
  String promise();

  @Message
  String seen();

  @Message
  String complain();

  @Message
  String batch();
}
