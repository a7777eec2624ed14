package in.namaste.ticket.whole;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a program's token opens and what it does not. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class ProgramsTest {

  @Inject Pool pool;

  private String token;

  @BeforeEach
  void theTokenOfTheFirstStart() {
    Browser.awaitAccounts();
    token = Browser.password("open311");
  }

  @Test
  void theFirstTokenIsTheProgramItNames() {
    assertThat(bearer(token).get("/probe/open311").asString()).isEqualTo("program program/open311");
  }

  @Test
  void aTokenOpensNothingBeyondItsScopes() {
    assertThat(bearer(token).get("/probe/tickets").statusCode()).isEqualTo(403);
    assertThat(bearer(token).get("/desk").statusCode()).isEqualTo(403);
  }

  @Test
  void aWrongTokenIsToldSoAndNotSentToAForm() {
    Response answer = bearer(token + "x").get("/probe/open311");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
  }

  @Test
  void aTokenThatIsOverOpensNothing() {
    moveEnd("- interval '2 years'");
    try {
      Response answer = bearer(token).get("/probe/open311");

      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
    } finally {
      moveEnd("+ interval '2 years'");
    }
    assertThat(bearer(token).get("/probe/open311").statusCode()).isEqualTo(200);
  }

  @Test
  void aTokenBesideSomebodysSessionCountsAlone() {
    Response answer =
        bearer(token).cookie("namaste_session", Browser.of("dc").session()).get("/probe/open311");

    assertThat(answer.asString()).isEqualTo("program program/open311");
  }

  @Test
  void aProgramsFormNeedsNoTokenOfAPageAndACookiesFormDoes() {
    assertThat(bearer(token).formParam("word", "नमस्ते").post("/probe/open311").asString())
        .isEqualTo("program program/open311 नमस्ते");
    assertThat(
            request()
                .cookie("namaste_session", Browser.of("dc").session())
                .formParam("word", "x")
                .post("/probe/open311")
                .statusCode())
        .isGreaterThanOrEqualTo(400);
  }

  private void moveEnd(String by) {
    int tokens =
        pool.query(
                "update program_token set expires_at = expires_at %s where name = 'open311'"
                    .formatted(by))
            .executeAndAwait()
            .rowCount();
    assertThat(tokens).isEqualTo(1);
  }

  private static RequestSpecification bearer(String secret) {
    return request().header("Authorization", "Bearer " + secret);
  }

  private static RequestSpecification request() {
    return given()
        .redirects()
        .follow(false)
        .contentType("application/x-www-form-urlencoded; charset=UTF-8");
  }
}
