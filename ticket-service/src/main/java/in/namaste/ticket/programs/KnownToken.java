package in.namaste.ticket.programs;

import in.namaste.ticket.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A token as admins see it; nobody is shown its secret again.
 *
 * @param departmentCode null for roles that are bound to none
 * @param lastUsedOn the day in the district; null for never
 */
public record KnownToken(
    String name,
    Set<Scope> scopes,
    Role role,
    String departmentCode,
    String createdBy,
    Instant expiresAt,
    Standing standing,
    LocalDate lastUsedOn) {

  /** Whether it opens anything. */
  public enum Standing {
    GOOD,
    OVER,
    REVOKED
  }

  public KnownToken {
    scopes = Set.copyOf(scopes);
  }
}
