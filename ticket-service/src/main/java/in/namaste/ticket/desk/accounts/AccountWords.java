package in.namaste.ticket.desk.accounts;

import in.namaste.ticket.accounts.AccountRefused;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every word of the account pages, in {@code messages/accounts_hi.properties} and English. */
@MessageBundle("accounts")
public interface AccountWords {
  @Message
  String title();

  @Message
  String about();

  @Message
  String caption();

  @Message
  String account();

  @Message
  String role();

  @Message
  String department();

  @Message
  String post();

  @Message
  String state();

  @Message
  String actions();

  @Message
  String roleName(String role);

  @Message
  String stateFirst();

  @Message
  String stateChosen();

  @Message
  String stateDisabled();

  @Message
  String rests(String until);

  @Message
  String disable();

  @Message
  String enable();

  @Message
  String reset();

  @Message
  String lift();

  @Message
  String askReset(String name);

  @Message
  String resetWhat();

  @Message
  String askDisable(String name);

  @Message
  String disableWhat();

  @Message
  String back();

  @Message
  String done(String done, String account);

  @Message
  String password(String account);

  @Message
  String passwordOnce();

  @Message
  String add();

  @Message
  String nameHelp();

  @Message
  String none();

  @Message
  String departmentHelp();

  @Message
  String refused(AccountRefused.Why why);
}
