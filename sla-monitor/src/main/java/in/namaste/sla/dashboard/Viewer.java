package in.namaste.sla.dashboard;

import in.namaste.sla.figures.Scope;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collections;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Whoever is signed in, and which departments they see. */
@RequestScoped
class Viewer {

  /** Who sees every department. */
  private static final Set<String> DISTRICT_WIDE =
      Set.of(Roles.DISTRICT, Roles.ADMIN, Roles.CALLING_CELL, Roles.FEEDBACK_CELL);

  private final JsonWebToken session;

  Viewer(JsonWebToken session) {
    this.session = session;
  }

  /** True if every department may be looked at. */
  boolean seesAll() {
    return session.getGroups() != null && !Collections.disjoint(session.getGroups(), DISTRICT_WIDE);
  }

  /**
   * What may be shown of what the address asks for: whoever belongs to a department sees that one.
   */
  Scope scope(Scope wanted) {
    if (seesAll()) {
      return wanted;
    }
    String own = session.getClaim("department");
    if (own == null) {
      throw new ForbiddenException("A session without a department");
    }
    return wanted.inDepartment(own);
  }
}
