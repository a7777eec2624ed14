package in.namaste.ticket.signin;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.Authentication.CookieSameSite;
import io.quarkus.oidc.runtime.OidcTenantConfig.TokenStateManager.Strategy;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The office's OpenID Connect server, for one address alone: everywhere else OpenID Connect is off,
 * whatever cookie or token a request brings. The server is first asked when somebody signs in
 * there.
 */
@Startup // A setting that is missing is said before anybody comes.
@ApplicationScoped
class OfficeTenant implements TenantConfigResolver {

  /** Where the office's people come in, and where their server sends them back to. */
  static final String ADDRESS = "/sign-in/office";

  /** How long the server may take to answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** How long somebody may take to sign in there. */
  private static final Duration AWAY = Duration.ofMinutes(10);

  private static final OidcTenantConfig ELSEWHERE =
      OidcTenantConfig.builder().tenantId("elsewhere").tenantEnabled(false).build();

  private final OidcTenantConfig office;

  OfficeTenant(
      @ConfigProperty(name = "namaste.sign-in.office.url") Optional<String> url,
      @ConfigProperty(name = "namaste.sign-in.office.client-id") String clientId,
      @ConfigProperty(name = "namaste.sign-in.office.client-secret") Optional<String> clientSecret,
      @ConfigProperty(name = "namaste.desk.url") URI desk) {
    this.office =
        url.map(server -> config(server, clientId, secret(clientSecret), desk)).orElse(ELSEWHERE);
  }

  private static String secret(Optional<String> given) {
    return given.orElseThrow(
        () -> new IllegalStateException("OIDC_ISSUER_URL is set and OIDC_CLIENT_SECRET is not"));
  }

  private static OidcTenantConfig config(String url, String clientId, String secret, URI desk) {
    return OidcTenantConfig.builder()
        .tenantId("office")
        .applicationType(ApplicationType.WEB_APP)
        .authServerUrl(url)
        .clientId(clientId)
        .credentials(secret)
        .connectionTimeout(PATIENCE)
        .authentication()
        .redirectPath(desk + ADDRESS)
        .restorePathAfterRedirect()
        .pkceRequired()
        .nonceRequired()
        .stateCookieAge(AWAY)
        .stateCookieSameSite(CookieSameSite.LAX)
        .cookiePath(ADDRESS)
        .cookieForceSecure("https".equals(desk.getScheme()))
        .end()
        .tokenStateManager()
        .strategy(Strategy.ID_TOKEN)
        .end()
        .build();
  }

  @Override
  public Uni<OidcTenantConfig> resolve(
      RoutingContext request, OidcRequestContext<OidcTenantConfig> context) {
    return Uni.createFrom().item(ADDRESS.equals(request.normalizedPath()) ? office : ELSEWHERE);
  }
}
