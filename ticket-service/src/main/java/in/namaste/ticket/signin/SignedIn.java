package in.namaste.ticket.signin;

import in.namaste.ticket.Actor;
import in.namaste.ticket.Role;
import in.namaste.ticket.sessions.SessionCookie;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person or program whose request is being answered. */
@RequestScoped
public class SignedIn {

  private final SecurityIdentity identity;

  SignedIn(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** As whom the person or program acts; the role check of the path has been passed before. */
  public Actor actor() {
    Actor program = identity.getAttribute(Actor.class.getName());
    return program == null ? person((JsonWebToken) identity.getPrincipal()) : program;
  }

  private static Actor person(JsonWebToken token) {
    Role role =
        token.getGroups().stream()
            .flatMap(name -> Role.of(name).stream())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("A session without a role"));
    return new Actor(role, token.getName(), token.getClaim(SessionCookie.DEPARTMENT));
  }

  /** The post the person holds; null for none, and for programs. */
  public String post() {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? token.getClaim(SessionCookie.POST)
        : null;
  }
}
