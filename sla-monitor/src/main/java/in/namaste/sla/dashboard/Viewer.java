package in.namaste.sla.dashboard;

import in.namaste.sla.figures.Moment;
import in.namaste.sla.figures.Scope;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whoever is signed in, and which departments they see. Every page, list, stream and file of the
 * dashboard takes its scope from here.
 */
@RequestScoped
class Viewer {

  /** Who sees every department. */
  private static final Set<String> DISTRICT_WIDE =
      Set.of(Roles.DISTRICT, Roles.ADMIN, Roles.CALLING_CELL, Roles.FEEDBACK_CELL);

  private final JsonWebToken session;
  private final Clock time;

  Viewer(JsonWebToken session, Clock time) {
    this.session = session;
    this.time = time;
  }

  /** What is looked at now, by the address. */
  Sight sight(UriInfo address) {
    Moment moment = Moment.of(time.instant());
    return new Sight(
        moment, scope(Scope.of(address.getQueryParameters()::getFirst, moment.today())));
  }

  /** When the session ends. */
  Instant until() {
    return Instant.ofEpochSecond(session.getExpirationTime());
  }

  /** True if every department may be looked at. */
  boolean seesAll() {
    return session.getGroups() != null && !Collections.disjoint(session.getGroups(), DISTRICT_WIDE);
  }

  /**
   * What may be shown of what the address asks for: whoever belongs to a department sees that one.
   */
  private Scope scope(Scope wanted) {
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
