package in.namaste.ticket.sessions;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** A cookie that is signed and young is not enough: its session must still be open. */
@ApplicationScoped
class SessionCheck implements SecurityIdentityAugmentor {

  private static final String LIVE = "/desk/live";

  private final Sessions sessions;

  SessionCheck(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return augment(identity, context, Map.of());
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity,
      AuthenticationRequestContext context,
      Map<String, Object> attributes) {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)
        || !SessionCookie.ISSUER.equals(token.getIssuer())) {
      return Uni.createFrom().item(identity);
    }
    RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
    return sessions
        .goesOn(id(token), isAct(request), isForm(request))
        .map(
            open -> {
              if (!open) {
                throw new AuthenticationFailedException("The session is over");
              }
              return identity;
            });
  }

  /** The session's id; a cookie of before there were any has none and opens nothing. */
  private static UUID id(JsonWebToken token) {
    try {
      return UUID.fromString(String.valueOf(token.getTokenID()));
    } catch (IllegalArgumentException none) {
      throw new AuthenticationFailedException("A session without an id", none);
    }
  }

  private static boolean isAct(RoutingContext request) {
    return isForm(request) || isPage(request);
  }

  private static boolean isPage(RoutingContext request) {
    return request != null
        && request.request().getHeader("HX-Request") == null
        && !request.normalizedPath().equals(LIVE);
  }

  private static boolean isForm(RoutingContext request) {
    return request != null && HttpMethod.POST.equals(request.request().method());
  }
}
