package in.namaste.feedback.admin;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** Somebody who has signed in at the desk, in a browser that follows no redirect. */
public final class Keeper {

  private Keeper() {}

  /** A browser with a session of this role. */
  public static RequestSpecification as(String role) {
    return given().redirects().follow(false).cookie("namaste_session", session(role));
  }

  /** The session's token, for other browsers. */
  public static String session(String role) {
    return Jwt.issuer("namaste")
        .upn("test." + role)
        .groups(Set.of(role))
        .jws()
        .algorithm(SignatureAlgorithm.ES256)
        .sign(ConfigProvider.getConfig().getValue("SESSION_PRIVATE_KEY", String.class));
  }
}
