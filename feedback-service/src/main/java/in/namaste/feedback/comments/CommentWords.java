package in.namaste.feedback.comments;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Every sentence of the page on which comments are read before they are public, in {@code
 * messages/comments_*.properties}.
 */
@MessageBundle("comments")
public interface CommentWords {

  @Message
  String title();

  @Message
  String intro();

  @Message
  String none();

  @Message
  String howManyWait(long all, int shown);

  @Message
  String asWritten();

  @Message
  String toShow();

  @Message
  String publish();

  @Message
  String keepBack();
}
