package in.namaste.ticket.sessions;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.Claims;

/**
 * The session cookie that all services of the product accept: a token signed here with the private
 * key, verified elsewhere with the public one.
 */
@ApplicationScoped
public class SessionCookie {

  public static final String DEPARTMENT = "department";
  public static final String POST = "post";
  static final String ISSUER = "namaste";
  private static final String NAME = "namaste_session";

  private final Clock clock;
  private final boolean secure;

  SessionCookie(Clock clock, @ConfigProperty(name = "namaste.desk.url") URI desk) {
    this.clock = clock;
    this.secure = "https".equals(desk.getScheme());
  }

  /** The cookie of an open session. */
  public NewCookie of(UUID session, Visitor visitor) {
    JwtClaimsBuilder claims =
        Jwt.issuer(ISSUER)
            .upn(visitor.name())
            .groups(Set.of(visitor.group()))
            .claim(Claims.jti, session.toString())
            .issuedAt(clock.instant())
            .expiresAt(clock.instant().plus(OpenSession.LENGTH));
    if (visitor.departmentCode() != null) {
      claims.claim(DEPARTMENT, visitor.departmentCode());
    }
    if (visitor.post() != null) {
      claims.claim(POST, visitor.post());
    }
    return cookie(claims.sign(), (int) OpenSession.LENGTH.toSeconds());
  }

  /** Takes the cookie away. */
  public NewCookie end() {
    return cookie("", 0);
  }

  private NewCookie cookie(String value, int maxAge) {
    return new NewCookie.Builder(NAME)
        .value(value)
        .path("/")
        .httpOnly(true)
        .secure(secure)
        .sameSite(NewCookie.SameSite.LAX)
        .maxAge(maxAge)
        .build();
  }
}
