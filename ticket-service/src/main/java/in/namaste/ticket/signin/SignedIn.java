package in.namaste.ticket.signin;

import in.namaste.ticket.Actor;
import in.namaste.ticket.Role;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person whose request is being answered. */
@RequestScoped
public class SignedIn {

  private final JsonWebToken token;

  SignedIn(JsonWebToken token) {
    this.token = token;
  }

  /** As whom the person acts; the role check of the path has been passed before. */
  public Actor actor() {
    Role role =
        token.getGroups().stream()
            .flatMap(name -> Role.of(name).stream())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("A session without a role"));
    return new Actor(role, token.getName(), token.getClaim(Session.DEPARTMENT));
  }
}
