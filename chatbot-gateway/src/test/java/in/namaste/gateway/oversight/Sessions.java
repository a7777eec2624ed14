package in.namaste.gateway.oversight;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** Sessions as ticket-service signs them. */
public final class Sessions {

  static final String COOKIE = "namaste_session";

  private Sessions() {}

  /** A session of this role that ends so long from now, or ended before if negative. */
  static String of(String role, Duration left) {
    Instant end = Instant.now().plus(left);
    return Jwt.claims()
        .issuer("namaste")
        .upn("somebody")
        .groups(Set.of(role))
        .issuedAt(end.minus(Duration.ofHours(8)))
        .expiresAt(end)
        .jws()
        .algorithm(SignatureAlgorithm.ES256)
        .sign(privateKey());
  }

  /** A session of this role that has just begun. */
  public static String of(String role) {
    return of(role, Duration.ofHours(8));
  }

  private static PrivateKey privateKey() {
    String file = ConfigProvider.getConfig().getValue("SESSION_PRIVATE_KEY", String.class);
    try {
      return KeyUtils.decodePrivateKey(Files.readString(Path.of(file)), SignatureAlgorithm.ES256);
    } catch (IOException | GeneralSecurityException e) {
      throw new AssertionError("No key to sign sessions with", e);
    }
  }
}
