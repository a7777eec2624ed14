package in.namaste.ticket.whole;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import java.util.List;
import java.util.Map;

/** Stands in for the office's own OpenID Connect server; its people need no password. */
public final class OfficeServer implements QuarkusTestResourceLifecycleManager {

  private static final String ISSUER = "https://server.example.com";
  private static final String CLIENT = "namaste";
  private static final String SECRET = "a-secret-for-the-tests-of-32-letters";
  private static final String ALGORITHM = "smallrye.jwt.new-token.signature-algorithm";
  private static final String REALM = "/auth/realms/quarkus";

  private final OidcWiremockTestResource server = new OidcWiremockTestResource();

  /** Only the office signs people in, as where passwords are switched off. */
  public static final class Only implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      // And a proxy on this machine is trusted.
      return Map.of(
          "namaste.sign-in.passwords", "off", "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(OfficeServer.class));
    }
  }

  @Override
  public Map<String, String> start() {
    // The stand-in signs by RSA, our sessions by ES256: what it wants set must not reach them.
    System.setProperty(ALGORITHM, "RS256");
    try {
      return Map.of(
          "namaste.sign-in.office.url",
          server.start().get("keycloak.url") + "/realms/quarkus",
          "namaste.sign-in.office.client-secret",
          SECRET);
    } finally {
      System.clearProperty(ALGORITHM);
    }
  }

  @Override
  public void inject(TestInjector injector) {
    server.inject(injector);
  }

  @Override
  public void stop() {
    server.stop();
  }

  /** The next question of what the server is like is not answered. */
  static void failsOnce(WireMockServer server) {
    server.stubFor(
        get(urlPathMatching(REALM + "/.well-known/.*"))
            .inScenario("down")
            .whenScenarioStateIs(STARTED)
            .willReturn(aResponse().withStatus(503))
            .willSetStateTo("up"));
  }

  /**
   * From now on the server says that it is this person.
   *
   * @param nonce of the request that it answers
   */
  static void says(WireMockServer server, String name, String nonce) {
    String token =
        Jwt.preferredUserName(name)
            .issuer(ISSUER)
            .audience(CLIENT)
            .subject("of " + name)
            .groups("admin")
            .claim("nonce", nonce)
            .jws()
            .algorithm(SignatureAlgorithm.RS256)
            .keyId("1")
            .sign("privateKey.jwk");
    server.stubFor(
        post(REALM + "/token")
            .withRequestBody(containing("code_verifier="))
            .withRequestBody(containing("authorization_code"))
            .willReturn(
                okJson("{\"access_token\":\"opaque\",\"id_token\":\"%s\"}".formatted(token))));
  }
}
