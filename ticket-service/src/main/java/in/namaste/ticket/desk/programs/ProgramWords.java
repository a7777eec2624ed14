package in.namaste.ticket.desk.programs;

import in.namaste.ticket.programs.KnownToken.Standing;
import in.namaste.ticket.programs.TokenRefused;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Every word of the pages about programs, in {@code messages/programs_hi.properties} and English.
 */
@MessageBundle("programs")
public interface ProgramWords {
  @Message
  String title();

  @Message
  String about();

  @Message
  String caption();

  @Message
  String name();

  @Message
  String nameHelp();

  @Message
  String scopes();

  @Message
  String scopeName(String scope);

  @Message
  String role();

  @Message
  String roleHelp();

  @Message
  String noRole();

  @Message
  String department();

  @Message
  String departmentHelp();

  @Message
  String none();

  @Message
  String lasts();

  @Message
  String days(int days);

  @Message
  String until();

  @Message
  String used();

  @Message
  String never();

  @Message
  String state();

  @Message
  String standing(Standing standing);

  @Message
  String actions();

  @Message
  String make();

  @Message
  String made(String name);

  @Message
  String secret();

  @Message
  String secretOnce();

  @Message
  String revoke();

  @Message
  String revokeAsk(String name);

  @Message
  String revokeWhat();

  @Message
  String revoked(String name);

  @Message
  String back();

  @Message
  String refused(TokenRefused.Why why);
}
