package in.namaste.feedback.form;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every sentence of the form and of the thanks after it, in {@code messages/form_*.properties}. */
@MessageBundle("form")
public interface FormWords {

  @Message
  String problem(Problem problem);

  @Message
  String howWasIt();

  @Message
  String tellMore();

  @Message
  String comment();

  @Message
  String commentHelp();

  @Message
  String kept();

  @Message
  String another();

  @Message
  String forget();

  @Message
  String phone();

  @Message
  String phoneHelp();

  @Message
  String send();

  @Message
  String anonymous();

  @Message
  String anonymousUnlessLeft();

  @Message
  String thanks();

  @Message
  String received();

  @Message
  String seeResults();

  @Message
  String complaintAsk();

  @Message
  String complaintHelp();

  @Message
  String complain();

  @Message
  String complaintShareHelp();

  @Message
  String complainWithAnswer();
}
