package in.namaste.ticket.desk.replies;

import in.namaste.ticket.replies.Purpose;
import in.namaste.ticket.replies.ReplyRefused.Why;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the ready replies, in {@code messages/replies_*.properties}. */
@MessageBundle("replies")
public interface ReplyWords {
  @Message
  String ready();

  @Message
  String title();

  @Message
  String intro();

  @Message
  String all();

  @Message
  String purpose(Purpose purpose);

  @Message
  String purposeLabel();

  @Message
  String department();

  @Message
  String titleHi();

  @Message
  String titleEn();

  @Message
  String wordsHi();

  @Message
  String wordsEn();

  @Message
  String places();

  @Message
  String offered();

  @Message
  String notOffered();

  @Message
  String add();

  @Message
  String change();

  @Message
  String save();

  @Message
  String back();

  @Message
  String saved();

  @Message
  String none();

  @Message
  String refused(Why why);
}
