package in.namaste.ticket.signin;

import in.namaste.ticket.Actor;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The session cookie that all services of the product accept: a token signed here with the private
 * key, verified elsewhere with the public one.
 */
@ApplicationScoped
class Session {

  static final String COOKIE = "namaste_session";
  static final String DEPARTMENT = "department";
  static final String POST = "post";
  private static final Duration LENGTH = Duration.ofHours(8);

  private final Clock clock;
  private final boolean secure;

  Session(Clock clock, @ConfigProperty(name = "namaste.desk.url") URI desk) {
    this.clock = clock;
    this.secure = "https".equals(desk.getScheme());
  }

  NewCookie start(Account account) {
    Actor actor = account.actor();
    JwtClaimsBuilder claims =
        Jwt.issuer("namaste")
            .upn(actor.name())
            .groups(Set.of(actor.role().wireName()))
            .issuedAt(clock.instant())
            .expiresAt(clock.instant().plus(LENGTH));
    if (actor.departmentCode() != null) {
      claims.claim(DEPARTMENT, actor.departmentCode());
    }
    if (account.post() != null) {
      claims.claim(POST, account.post());
    }
    return cookie(claims.sign(), (int) LENGTH.toSeconds());
  }

  NewCookie end() {
    return cookie("", 0);
  }

  private NewCookie cookie(String value, int maxAge) {
    return new NewCookie.Builder(COOKIE)
        .value(value)
        .path("/")
        .httpOnly(true)
        .secure(secure)
        .sameSite(NewCookie.SameSite.LAX)
        .maxAge(maxAge)
        .build();
  }
}
