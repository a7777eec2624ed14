package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.oidc.server.OidcWireMock;
import io.restassured.response.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in at the office's own server, and by nothing else. */
@QuarkusTest
@TestProfile(OfficeServer.Only.class)
@TestMethodOrder(OrderAnnotation.class)
class OfficeSignInTest {

  @OidcWireMock WireMockServer office;

  private final Browser browser = new Browser();

  @BeforeEach
  void accountsAreThere() {
    Browser.awaitAccounts();
  }

  @Test
  @Order(1) // What the server is like is asked once; before that it can be away.
  void aServerThatDoesNotAnswerIsSaidSoAndAskedAgainTheNextTime() {
    OfficeServer.failsOnce(office);

    Response away = browser.get("/sign-in/office");

    assertThat(away.statusCode()).isEqualTo(503);
    assertThat(why(away)).isEqualTo("UNREACHABLE");
    assertThat(browser.get("/sign-in/office").statusCode()).isEqualTo(302);
  }

  @Test
  void whoHasAnAccountIsSignedInWithTheAccountsOwnRoleAndComesBackToThePage() {
    Response in = comesBackAs("phed", "http://localhost:8082/desk?state=open");

    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(in.header("Location")).isEqualTo("http://localhost:8082/desk?state=open");
    assertThat(in.cookie("namaste_session")).isNotEmpty();
    assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
    // The office's token says "admin"; the account is an officer's.
    assertThat(browser.get("/desk/accounts").statusCode()).isEqualTo(403);
  }

  @Test
  void theOfficesOwnSessionIsNotKept() {
    comesBackAs("pwd", "");

    assertThat(browser.get("/sign-in/office").header("Location")).startsWith(office.baseUrl());
  }

  /** The proxy speaks https with the visitor; without it the token of forms went over any line. */
  @Test
  void behindAProxyThatIsTrustedTheTokenOfFormsKeepsToHttps() {
    Response page = new Browser().request().header("X-Forwarded-Proto", "https").get("/sign-in");

    assertThat(page.detailedCookie("namaste_desk_csrf").isSecured()).isTrue();
  }

  @Test
  void signingOutEndsTheSession() {
    String session = comesBackAs("dc", "").cookie("namaste_session");

    Response asked = browser.get("/sign-out");
    browser.post("/sign-out", asked, Map.of());

    assertThat(asked.asString()).contains("कार्यालय के खाते में आप साइन इन रहेंगे");
    assertThat(new Browser().request().cookie("namaste_session", session).get("/desk").statusCode())
        .isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody.known", "Phed", "ｐｈｅｄ", "phed "})
  void whoHasNoAccountIsToldSoAndGetsNoSession(String name) {
    Response refused = comesBackAs(name, "");

    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(why(refused)).isEqualTo("UNKNOWN");
    assertThat(refused.asString()).contains(name);
    assertThat(refused.cookie("namaste_session")).isNull();
    assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
  }

  @Test
  void anAccountThatWasSwitchedOffStaysOut() {
    var admin = new OfficeSignInTest();
    admin.office = office;
    admin.comesBackAs("admin", "");
    Response accounts = admin.browser.get("/desk/accounts");
    assertThat(accounts.asString()).doesNotContain("/desk/accounts/agri/reset");
    admin.browser.post("/desk/accounts/agri/disable", accounts, Map.of());

    Response refused = comesBackAs("agri", "");

    assertThat(why(refused)).isEqualTo("DISABLED");
    assertThat(refused.cookie("namaste_session")).isNull();
    admin.browser.post("/desk/accounts/agri/enable", admin.browser.get("/desk/accounts"), Map.of());
  }

  @Test
  void aStateThatIsNotOfThisBrowserIsRefused() {
    browser.get("/sign-in/office");
    Map<String, String> others = query(new Browser().get("/sign-in/office"));
    OfficeServer.says(office, "dc", others.get("nonce"));

    Response refused = browser.get("/sign-in/office?code=x&state=" + others.get("state"));

    assertThat(refused.cookie("namaste_session")).isNull();
    assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
  }

  @Test
  void aTokenThatAnswersAnotherRequestIsRefused() {
    Map<String, String> asked = query(browser.get("/sign-in/office"));
    OfficeServer.says(office, "dc", "another nonce");

    Response refused = browser.get("/sign-in/office?code=x&state=" + asked.get("state"));

    assertThat(why(refused)).isEqualTo("NOT_COMPLETED");
    assertThat(refused.cookie("namaste_session")).isNull();
    assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
  }

  @Test
  void noPasswordIsTaken() {
    Response page = browser.get("/sign-in");
    assertThat(page.asString()).contains("id=\"sign-in-office\"").doesNotContain("id=\"password\"");
    Response form = browser.get("/sign-out");

    Response refused =
        browser.post(
            "/sign-in", form, Map.of("account", "phed", "password", Browser.password("phed")));

    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.cookie("namaste_session")).isNull();
    comesBackAs("phed", "");
    assertThat(browser.get("/password").statusCode()).isEqualTo(404);
  }

  @Test
  void aProgramsTokenOpensNothingHereAndIsNotTheOfficesBusiness() {
    String token = Browser.password("open311");

    assertThat(bearer(token, "/probe/open311").asString()).isEqualTo("program program/open311");
    assertThat(bearer("eyJhbGciOiJub25lIn0.e30.", "/probe/open311").statusCode()).isEqualTo(401);
  }

  private Response bearer(String token, String address) {
    return browser.request().header("Authorization", "Bearer " + token).get(address);
  }

  /** Goes to the office's server, is this person there, and comes back. */
  private Response comesBackAs(String name, String page) {
    Response away = browser.request().queryParam("return", page).get("/sign-in/office");
    Map<String, String> asked = query(away);
    assertThat(asked)
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("redirect_uri", "http://localhost:8082/sign-in/office");
    OfficeServer.says(office, name, asked.get("nonce"));
    Response back = browser.get("/sign-in/office?code=x&state=" + asked.get("state"));
    assertThat(back.statusCode()).isEqualTo(302);
    URI last = URI.create(back.header("Location"));
    return browser
        .request()
        .urlEncodingEnabled(false)
        .get(last.getRawPath() + (last.getRawQuery() == null ? "" : "?" + last.getRawQuery()));
  }

  private static String why(Response page) {
    return Browser.html(page).select("#refused").attr("data-why");
  }

  private static Map<String, String> query(Response redirect) {
    return Stream.of(URI.create(redirect.header("Location")).getRawQuery().split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }
}
