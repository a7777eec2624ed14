package in.namaste.feedback.keeping;

import in.namaste.feedback.pages.Keepers;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** Whoever is signed in to keep offices and questions. */
@RequestScoped
class Keeper {

  private final SecurityIdentity session;

  Keeper(SecurityIdentity session) {
    this.session = session;
  }

  /** The account, for the history. */
  String account() {
    return session.getPrincipal().getName();
  }

  /** The feedback cell looks and prints; the district and the admin may change. */
  boolean mayChange() {
    return session.hasRole(Keepers.DISTRICT) || session.hasRole(Keepers.ADMIN);
  }
}
