package in.namaste.ticket.programs;

import in.namaste.ticket.Role;
import java.time.Duration;
import java.util.Set;

/**
 * A token about to be made, while its secret is still known.
 *
 * @param role as whom the program acts; {@link Role#PROGRAM} for one that has no business with
 *     tickets of the desk
 * @param departmentCode null for roles that are bound to none
 * @param lasts at most {@link #LONGEST}
 */
public record NewToken(
    String name,
    String secret,
    Set<Scope> scopes,
    Role role,
    String departmentCode,
    Duration lasts) {

  /** How long a token may last. */
  public static final Duration LONGEST = Duration.ofDays(365);

  public NewToken {
    scopes = Set.copyOf(scopes);
    if (lasts.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("A token lasts a year at most: " + lasts);
    }
  }

  /** The token by which programs on the machine of the first start enter requests. */
  public static NewToken forOpen311() {
    return new NewToken(
        "open311", TokenSecret.random(), Set.of(Scope.OPEN311), Role.PROGRAM, null, LONGEST);
  }

  /** Name, secret, role and department for the file of the first accounts, separated by tabs. */
  public String line() {
    return String.join("\t", name, secret, Role.PROGRAM.wireName(), "-");
  }
}
