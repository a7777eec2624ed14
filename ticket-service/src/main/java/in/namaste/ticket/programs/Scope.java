package in.namaste.ticket.programs;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a token lets a program do. The wire names are the roles of {@code @RolesAllowed} on what
 * programs may call: a program has no people's role there, whatever it acts as, so that no page is
 * open to it.
 */
public enum Scope {
  /** Reads tickets, within the reach of the role it acts as. */
  TICKETS_READ(Scope.READ_TICKETS),
  /** Moves tickets, as the role it acts as may. */
  TICKETS_WRITE(Scope.WRITE_TICKETS),
  /** Enters requests by Open311. */
  OPEN311(Scope.ENTER_BY_OPEN311);

  public static final String READ_TICKETS = "tickets:read";
  public static final String WRITE_TICKETS = "tickets:write";
  public static final String ENTER_BY_OPEN311 = "open311";

  private final String wireName;

  Scope(String wireName) {
    this.wireName = wireName;
  }

  public String wireName() {
    return wireName;
  }

  /** Whether the scope is about the tickets of somebody's reach, so that a role must be named. */
  public boolean needsRole() {
    return this != OPEN311;
  }

  public static Optional<Scope> of(String wireName) {
    return Arrays.stream(values()).filter(scope -> scope.wireName.equals(wireName)).findFirst();
  }
}
