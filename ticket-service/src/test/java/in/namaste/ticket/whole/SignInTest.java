package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door: first passwords, chosen ones, wrong ones, and sessions that end. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class SignInTest {

  @Inject Pool pool;

  @BeforeEach
  void accountsAreThere() {
    Browser.awaitAccounts();
  }

  @Test
  void theFirstPasswordOpensNothingButTheChoiceOfAnother() {
    var browser = new Browser();

    Response in = browser.signIn("wcd", Browser.password("wcd"));

    assertThat(in.header("Location")).contains("/password?return=").contains("desk");
    Response desk = browser.get("/desk?state=open");
    assertThat(desk.statusCode()).isEqualTo(303);
    assertThat(desk.header("Location")).contains("/password?return=").endsWith("state%3Dopen");
    Response chosen = browser.choose(desk.header("Location"), Browser.chosen("wcd"));
    assertThat(chosen.statusCode()).isEqualTo(303);
    assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
    assertThat(new Browser().signIn("wcd", Browser.password("wcd")).statusCode()).isEqualTo(401);
    assertThat(changes("account:wcd")).containsExactly("password-chosen");
  }

  @Test
  void whatSomebodySaysWhoIsNoProxyOfOursIsNotBelieved() {
    Response page = new Browser().request().header("X-Forwarded-Proto", "https").get("/sign-in");

    assertThat(page.detailedCookie("namaste_desk_csrf").isSecured()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "rev1234567", "1234567890", "कककककककककक"})
  void aWeakPasswordIsRefusedWithTheReason(String weak) {
    var browser = new Browser();
    browser.signIn("rev", Browser.password("rev"));

    Response refused = browser.choose("/password", weak);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains("id=\"wrong\"").doesNotContain(weak);
    assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
  }

  @Test
  void aNewPasswordNeedsTheCurrentOneAndEndsTheOtherSessions() {
    var here = Browser.of("food");
    var elsewhere = Browser.of("food");
    Map<String, String> typed =
        Map.of(
            "current", "not it at all", "password", "kal barish hogi", "repeat", "kal barish hogi");
    Response page = here.get("/password");

    assertThat(here.post("/password", page, typed).statusCode()).isEqualTo(422);
    assertThat(elsewhere.get("/desk").statusCode()).isEqualTo(200);
    var right = new HashMap<>(typed);
    right.put("current", Browser.chosen("food"));
    assertThat(here.post("/password", page, right).statusCode()).isEqualTo(303);

    assertThat(here.get("/desk").statusCode()).isEqualTo(200);
    assertThat(elsewhere.get("/desk").statusCode()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"forest", "no-such-account"})
  void afterFiveWrongPasswordsANameRestsWhetherItExistsOrNot(String account) {
    var browser = new Browser();
    for (int i = 1; i < 5; i++) {
      assertThat(browser.signIn(account, "wrong").statusCode()).isEqualTo(401);
    }

    Response resting = browser.signIn(account, "wrong");

    assertThat(resting.statusCode()).isEqualTo(429);
    assertThat(resting.asString()).contains("तक रुका है");
    if (account.equals("forest")) {
      assertThat(browser.signIn(account, Browser.password(account)).statusCode()).isEqualTo(429);
    }
  }

  @Test
  void aCookieThatWasKeptIsWorthNothingAfterSigningOut() {
    var browser = Browser.of("agri");
    String session = browser.session();

    browser.post("/sign-out", browser.get("/sign-out"), Map.of());

    assertThat(new Browser().request().cookie("namaste_session", session).get("/desk").statusCode())
        .isEqualTo(303);
  }

  @Test
  void whoPostsWithoutASessionComesBackToThePageOfTheForm() {
    Response answer =
        new Browser()
            .request()
            .header("Referer", "http://localhost:8082/desk/tickets/RTK-2611-000001-1")
            .formParam("version", "1")
            .post("/desk/tickets/RTK-2611-000001-1/start");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith("RTK-2611-000001-1");
  }

  private List<String> changes(String subject) {
    var rows =
        pool.preparedQuery("select what from history where subject = $1 order by position")
            .execute(Tuple.of(subject))
            .await()
            .indefinitely();
    return StreamSupport.stream(rows.spliterator(), false).map(row -> row.getString(0)).toList();
  }
}
