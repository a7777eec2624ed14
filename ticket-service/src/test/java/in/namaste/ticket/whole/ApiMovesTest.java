package in.namaste.ticket.whole;

import static in.namaste.ticket.whole.ApiCalls.TICKETS;
import static in.namaste.ticket.whole.ApiCalls.address;
import static in.namaste.ticket.whole.ApiCalls.as;
import static in.namaste.ticket.whole.ApiCalls.assertProblem;
import static in.namaste.ticket.whole.ApiCalls.bearer;
import static in.namaste.ticket.whole.ApiCalls.enter;
import static in.namaste.ticket.whole.ApiCalls.entered;
import static in.namaste.ticket.whole.ApiCalls.json;
import static in.namaste.ticket.whole.ApiCalls.move;
import static in.namaste.ticket.whole.ApiCalls.moves;
import static in.namaste.ticket.whole.ApiCalls.version;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.testing.RealBackbone;
import in.namaste.ticket.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs enter and move tickets. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class ApiMovesTest {

  @Inject ApiCalls calls;

  private String phed;

  @BeforeEach
  void aProgramOfOneDepartment() {
    phed = calls.token(Role.OFFICER, "PHED");
  }

  @Test
  void aTicketIsEnteredFoundReadAndMovedUntilItIsSolved() {
    String key = UUID.randomUUID().toString();
    Response made = enter(phed, key);
    assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
    String number = json(made).path("number").asText();
    assertThat(made.header("Location")).endsWith(address(number));
    assertThat(json(enter(phed, key)).path("number").asText())
        .as("the same attempt")
        .isEqualTo(number);
    Response list =
        as(phed)
            .queryParam("state", "REGISTERED")
            .queryParam("category", "PHED.NOWATER")
            .queryParam("order", "newest")
            .get(TICKETS);
    assertThat(json(list).path("tickets").findValuesAsText("number")).contains(number);
    assertThat(json(as(phed).get(address(number) + "/similar")).findValuesAsText("number"))
        .doesNotContain(number);

    JsonNode assigned = move(phed, number, "assign", Map.of("post", "PHED.NODAL"));
    assertThat(assigned.at("/ticket/state").asText()).isEqualTo("ASSIGNED");
    assertThat(assigned.path("told").asText()).isEqualTo("assigned");
    assertThat(may(number)).contains("start", "resolve", "ask").doesNotContain("split", "call");
    move(phed, number, "start", Map.of());
    assertThat(
            as(phed)
                .body(Map.of("words", "मोटर देखी"))
                .post(address(number) + "/notes")
                .statusCode())
        .isEqualTo(204);
    assertThat(addPhoto(number, Photos.jpeg()).statusCode()).isEqualTo(204);
    JsonNode solved = move(phed, number, "resolve", Map.of("report", Forms.REPORT));
    assertThat(solved.at("/ticket/state").asText()).isEqualTo("RESOLVED");
    assertThat(may(number)).isEmpty();
    assertThat(json(as(phed).get(address(number))).path("facts").findValuesAsText("kind"))
        .containsExactly("REGISTERED", "ASSIGNED", "STARTED", "NOTE", "PHOTO_ADDED", "RESOLVED");
  }

  @Test
  void aResolutionBringsItsPhotosAlong() {
    String number = entered(phed);
    move(phed, number, "assign", Map.of("post", "PHED.NODAL"));

    Response tooMany = resolve(number, 4);
    Response solved = resolve(number, 2);

    assertProblem(tooMany, 422, "photos-too-many");
    assertThat(solved.statusCode()).as(solved.asString()).isEqualTo(200);
    JsonNode evidence =
        json(as(phed).body(Map.of("reason", "काम का सबूत")).post(address(number) + "/personal"))
            .path("evidence");
    assertThat(evidence).hasSize(2);
    Response photo = given().urlEncodingEnabled(false).get(evidence.path(0).path("link").asText());
    assertThat(photo.statusCode()).isEqualTo(200);
    assertThat(photo.contentType()).isEqualTo("image/jpeg");
  }

  @Test
  void photosThatAreNoneAreRefused() {
    String number = entered(phed);

    assertProblem(addPhoto(number, new byte[] {1, 2, 3}), 422, "photo-unreadable");
    assertProblem(
        bearer(phed).multiPart("photo", "in words").post(address(number) + "/photos"),
        400,
        "unknown-field");
    assertProblem(
        bearer(phed)
            .multiPart("version", "1")
            .multiPart("photo", "work.jpg", Photos.jpeg(), "image/jpeg")
            .post(moves(number, "start")),
        400,
        "unknown-field");
    assertProblem(
        bearer(phed).multiPart("version", "x").post(moves(number, "start")), 400, "wrong-value");
  }

  @Test
  void aMoveThatIsRefusedSaysWhyAndChangesNothing() {
    String number = entered(phed);
    long version = version(phed, number);

    Response stale = send(number, "assign", Map.of("version", 99, "post", "PHED.NODAL"));
    Response early = send(number, "resolve", Map.of("version", version, "report", Forms.REPORT));
    Response unmet = send(number, "share-date", Map.of("version", version));

    assertProblem(stale, 409, "changed-meanwhile");
    assertProblem(early, 409, "wrong-state");
    assertProblem(unmet, 422, "date-missing");
    assertThat(json(unmet).path("detail").asText()).matches("\\p{IsDevanagari}.*");
    Response english =
        as(phed).header("Accept-Language", "en").body(Map.of()).post(moves(number, "start"));
    assertProblem(english, 400, "version-missing");
    assertThat(json(english).path("detail").asText()).startsWith("Send version");
    assertThat(version(phed, number)).isEqualTo(version);
  }

  @Test
  void aSessionNeedsTheFormTokenToWriteAndNoneToRead() {
    String number = entered(phed);
    var officer = Browser.of("phed");
    String token = Browser.token(officer.get("/desk/tickets/" + number));
    String body = "{\"version\":1,\"post\":\"PHED.NODAL\"}";

    Response forged =
        officer.request().contentType("application/json").body(body).post(moves(number, "assign"));
    Response own =
        officer
            .request()
            .contentType("application/json")
            .header("X-CSRF-TOKEN", token)
            .body(body)
            .post(moves(number, "assign"));

    assertProblem(forged, 400, "form-token-missing");
    assertThat(json(forged).path("detail").asText()).contains("X-CSRF-TOKEN", "namaste_desk_csrf");
    assertThat(own.statusCode()).as(own.asString()).isEqualTo(200);
    assertThat(officer.request().get(address(number)).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | not-json",
        "{ | not-json",
        "[] | not-json",
        "{\"version\":1}{} | not-json",
        "{\"version\":1,\"pots\":\"x\"} | unknown-field",
        "{\"version\":1,\"question\":\"x\"} | unknown-field",
        "{\"version\":\"1\",\"post\":\"x\"} | wrong-value",
        "{\"version\":1e400,\"post\":\"x\"} | wrong-value",
        "{\"version\":1,\"post\":{}} | wrong-value"
      })
  void garbageIsRefusedWithItsReason(String body, String code) {
    assertProblem(as(phed).body(body).post(moves("RTK-2611-000001-1", "assign")), 400, code);
  }

  @Test
  void aBodyBeyondTheLimitIsRefused() {
    String words = "क".repeat(70_000);

    assertProblem(as(phed).body(Map.of("words", words)).post(TICKETS), 413, "too-large");
  }

  @Test
  void aCodeThatIsUnknownIsRefused() {
    assertProblem(
        as(phed).body(Map.of("category", "NO.SUCH", "place", "V-061572")).post(TICKETS),
        422,
        "category-unknown");
  }

  private List<String> may(String number) {
    List<String> moves = new ArrayList<>();
    json(as(phed).get(address(number))).path("moves").forEach(move -> moves.add(move.asText()));
    return moves;
  }

  private Response addPhoto(String number, byte[] photo) {
    return bearer(phed)
        .multiPart("photo", "work.jpg", photo, "image/jpeg")
        .post(address(number) + "/photos");
  }

  private Response resolve(String number, int photos) {
    var form =
        bearer(phed)
            .multiPart("version", Long.toString(version(phed, number)))
            .multiPart(
                new MultiPartSpecBuilder(Forms.REPORT.getBytes(StandardCharsets.UTF_8))
                    .controlName("report")
                    .emptyFileName()
                    .mimeType("text/plain; charset=UTF-8")
                    .build());
    for (int i = 0; i < photos; i++) {
      form.multiPart("photo", "work.jpg", Photos.jpeg(), "image/jpeg");
    }
    return form.post(moves(number, "resolve"));
  }

  private Response send(String number, String move, Map<String, Object> demands) {
    return as(phed).body(demands).post(moves(number, move));
  }
}
