package in.namaste.gateway.oversight;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.gateway.GraphStub;
import in.namaste.gateway.Rohtak;
import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "chatbot-gateway"))
@QuarkusTestResource(GraphStub.class)
class SendingPageTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String CSRF = "namaste_sending_csrf";

  @Inject Pool pool;

  @Test
  void withoutASessionOneIsSentToTheDeskAndBackHere() {
    Response answer = given().redirects().follow(false).get("/sending");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).contains("/sign-in?return=").endsWith("%2Fsending");
  }

  @Test
  void aSessionThatRanOutIsNone() {
    String over = Sessions.of("district", Duration.ofHours(-1));

    given()
        .cookie(Sessions.COOKIE, over)
        .redirects()
        .follow(false)
        .get("/sending")
        .then()
        .statusCode(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"officer", "head", "calling-cell", "feedback-cell"})
  void otherRolesSeeNothing(String role) {
    given().cookie(Sessions.COOKIE, Sessions.of(role)).get("/sending").then().statusCode(403);
  }

  @Test
  void aFailedMessageIsShownWithItsReasonAndNotWithThePhone() {
    UUID message = parked("919812345601", "RTK-2611-004217-7", 131026);

    String html = as("admin").get("/sending").then().statusCode(200).extract().asString();

    assertThat(row(html, message))
        .contains("RTK-2611-004217-7", "5601", "131026", "इस नंबर तक संदेश नहीं पहुंचता")
        .doesNotContain("91234");
    assertThat(as("district").get("/sending?lang=en").asString())
        .contains("Messages do not reach this number", "lang=\"en\"");
  }

  @Test
  void aFailedMessageIsSentAgainOnce() {
    UUID message = parked("919812345602", null, 131026);
    Response page = as("admin").get("/sending");
    String token = page.cookie(CSRF);
    Matcher field =
        Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(page.asString());
    assertThat(field.find()).isTrue();

    as("admin")
        .cookie(CSRF, token)
        .formParam("csrf-token", field.group(1))
        .redirects()
        .follow(false)
        .post("/sending/" + message + "/again")
        .then()
        .statusCode(303);

    await().atMost(PATIENCE).until(() -> GraphStub.taken("919812345602").size() == 1);
    assertThat(as("admin").get("/sending").asString()).doesNotContain(message.toString());
  }

  @Test
  void aFormFromElsewhereChangesNothing() {
    UUID message = parked("919812345603", null, 131026);

    as("admin").formParam("x", "y").post("/sending/" + message + "/again").then().statusCode(400);

    assertThat(as("admin").get("/sending").asString()).contains(message.toString());
    assertThat(GraphStub.taken("919812345603")).isEmpty();
  }

  @Test
  void aPauseSaysWhyAndWhatToDo() {
    run(
        "insert into sending_pause values ('started', 131048, true, now(), now() + interval '1"
            + " hour')",
        Tuple.tuple());
    try {
      assertThat(as("admin").get("/sending?lang=en").asString())
          .contains("data-pause=\"started\"", "Code 131048", "Somebody must put it right");
    } finally {
      run("delete from sending_pause", Tuple.tuple());
    }
    assertThat(as("admin").get("/sending?lang=en").asString()).contains("data-pause=\"none\"");
  }

  private UUID parked(String phone, String number, int code) {
    UUID citizen = UUID.randomUUID();
    UUID message = UUID.randomUUID();
    run(
        "insert into citizen (id, phone, last_inbound_at, created_at)"
            + " values ($1, $2, $3, now())",
        Tuple.of(citizen, "+" + phone, Rohtak.now().atOffset(ZoneOffset.UTC)));
    run(
        """
        insert into outgoing_message
          (message_id, citizen_id, kind, number, language, body, state, due_at, failure_code,
           failed_at, created_at)
        values ($1, $2, 'reply', $3, 'hi', '{"type":"text","text":{"body":"x"}}', 'parked', now(),
                $4, now(), now())
        """,
        Tuple.of(message, citizen, number, code));
    return message;
  }

  private void run(String sql, Tuple parameters) {
    pool.preparedQuery(sql).execute(parameters).await().atMost(PATIENCE);
  }

  private static RequestSpecification as(String role) {
    return given().cookie(Sessions.COOKIE, Sessions.of(role));
  }

  private static String row(String html, UUID message) {
    String rest = html.substring(html.indexOf("data-message=\"" + message));
    return rest.substring(0, rest.indexOf("</tr>"));
  }
}
