package in.namaste.feedback.setaside;

import in.namaste.feedback.SetAside;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every sentence about answers set aside, in {@code messages/setaside_*.properties}. */
@MessageBundle("setaside")
public interface SetAsideWords {

  @Message
  String title();

  @Message
  String intro();

  @Message
  String none();

  @Message
  String openly();

  @Message
  String hour();

  @Message
  String why();

  @Message
  String because(SetAside why);

  @Message
  String release();

  @Message
  String releaseAsk(String office);

  @Message
  String releaseReason();

  @Message
  String releaseReasonHelp();

  @Message
  String releaseDay();

  @Message
  String releaseYes();

  @Message
  String released();

  @Message
  String releasedBy();

  @Message
  String newer();

  @Message
  String older();
}
