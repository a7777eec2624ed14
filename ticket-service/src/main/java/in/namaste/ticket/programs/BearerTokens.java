package in.namaste.ticket.programs;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** {@code Authorization: Bearer} with a program's token. Who brings it is asked for no cookie. */
@ApplicationScoped
class BearerTokens implements HttpAuthenticationMechanism {

  private static final String SCHEME = "Bearer";
  private static final int UNAUTHORIZED = 401;

  /** The token of the header; empty when there is none. */
  static Optional<String> in(RoutingContext request) {
    String header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
    boolean bearer =
        header != null
            && header.length() > SCHEME.length()
            && header.regionMatches(true, 0, SCHEME + " ", 0, SCHEME.length() + 1);
    return bearer ? Optional.of(header.substring(SCHEME.length() + 1).strip()) : Optional.empty();
  }

  /** Asked before the session's cookie: a request is a program's or a person's, never both. */
  @Override
  public int getPriority() {
    return DEFAULT_PRIORITY + 1;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext request, IdentityProviderManager identities) {
    return in(request)
        .map(secret -> identities.authenticate(new ProgramTokenRequest(secret)))
        .orElseGet(() -> Uni.createFrom().nullItem());
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext request) {
    return Uni.createFrom().item(new ChallengeData(UNAUTHORIZED, "WWW-Authenticate", SCHEME));
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(ProgramTokenRequest.class);
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
    return Uni.createFrom()
        .item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, SCHEME));
  }
}
