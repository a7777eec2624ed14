package in.namaste.feedback.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Sentences that stand on pages of more than one part, and the notices instead of a page, in {@code
 * messages/msg_*.properties}. What stands on the pages of one part is beside them, in a bundle with
 * the name of the folder of its templates.
 */
@MessageBundle
public interface Words {

  @Message
  String face(Face face);

  @Message
  String notice(Notice notice);

  @Message
  String noticeHelp(Notice notice);

  @Message
  String toOffices();

  @Message
  String noOffices();

  @Message
  String answers();

  @Message
  String office();

  @Message
  String department();

  @Message
  String codes();

  @Message
  String goBack();
}
