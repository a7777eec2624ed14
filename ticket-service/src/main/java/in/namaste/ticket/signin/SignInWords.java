package in.namaste.ticket.signin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every word of the door, in {@code messages/signin_hi.properties} and {@code signin_en}. */
@MessageBundle("signin")
public interface SignInWords {
  @Message
  String signIn();

  @Message
  String why();

  @Message
  String wrong();

  /** Until when nobody may try, as it is said. */
  @Message
  String resting(String until);

  @Message
  String disabled();

  @Message
  String officeOnly();

  @Message
  String whyOffice();

  @Message
  String withTheOffice();

  @Message
  String officeHelp();

  @Message
  String orPassword();

  @Message
  String officeTitle();

  @Message
  String officeRefused(OfficeRefusal.Why why);

  /** What the office's server calls the person. */
  @Message
  String officeName(String name);

  @Message
  String officeElse();

  @Message
  String again();

  @Message
  String backToSignIn();

  @Message
  String officeGoesOn();

  @Message
  String noPasswords();

  @Message
  String account();

  @Message
  String password();

  @Message
  String forgotten();

  @Message
  String choose();

  @Message
  String chooseFirst();

  @Message
  String chooseLater();

  @Message
  String current();

  @Message
  String newPassword();

  @Message
  String rule();

  @Message
  String repeat();

  @Message
  String keepPassword();

  @Message
  String refused(PasswordRefused.Why why);
}
