package in.namaste.ticket.whole;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.messaging.Transactions;
import in.namaste.testing.RealBackbone;
import in.namaste.ticket.Role;
import in.namaste.ticket.programs.NewToken;
import in.namaste.ticket.programs.ProgramTokens;
import in.namaste.ticket.programs.Scope;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk's API as programs call it. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class ApiTest {

  private static final String TICKETS = "/api/v1/tickets";

  @Inject ProgramTokens tokens;
  @Inject Transactions transactions;

  private String phed;

  @BeforeEach
  void aProgramOfOneDepartment() throws Throwable {
    Browser.awaitAccounts();
    phed = token(Role.OFFICER, "PHED", Scope.TICKETS_READ, Scope.TICKETS_WRITE);
  }

  @Test
  void aTicketIsEnteredFoundReadAndMovedUntilItIsSolved() {
    String key = UUID.randomUUID().toString();
    Response made = enter(key);
    assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
    String number = json(made).path("number").asText();
    String address = made.header("Location");
    assertThat(address).endsWith(TICKETS + "/" + number);
    assertThat(json(enter(key)).path("number").asText()).as("the same attempt").isEqualTo(number);

    Response list =
        as(phed)
            .queryParam("state", "REGISTERED")
            .queryParam("category", "PHED.NOWATER")
            .queryParam("order", "newest")
            .get(TICKETS);
    assertThat(list.statusCode()).as(list.asString()).isEqualTo(200);
    assertThat(json(list).path("tickets").findValuesAsText("number")).contains(number);

    long version = json(made).path("version").asLong();
    JsonNode assigned = move(number, "assign", Map.of("version", version, "post", "PHED.NODAL"));
    assertThat(assigned.at("/ticket/state").asText()).isEqualTo("ASSIGNED");
    assertThat(assigned.path("told").asText()).isEqualTo("assigned");
    JsonNode started = move(number, "start", Map.of("version", version(assigned)));
    JsonNode solved =
        move(number, "resolve", Map.of("version", version(started), "report", Forms.REPORT));
    assertThat(solved.at("/ticket/state").asText()).isEqualTo("RESOLVED");
    assertThat(json(as(phed).get(TICKETS + "/" + number)).path("facts").findValuesAsText("kind"))
        .containsExactly("REGISTERED", "ASSIGNED", "STARTED", "RESOLVED");
  }

  @Test
  void aMoveThatIsRefusedSaysWhyAndChangesNothing() {
    String number = json(enter(UUID.randomUUID().toString())).path("number").asText();
    long version = json(as(phed).get(TICKETS + "/" + number)).at("/ticket/version").asLong();

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
    assertThat(json(as(phed).get(TICKETS + "/" + number)).at("/ticket/version").asLong())
        .isEqualTo(version);
  }

  @Test
  void whatIsPersonalIsShownForAReasonThatStandsInTheHistory() {
    String number = json(enter(UUID.randomUUID().toString())).path("number").asText();
    String address = TICKETS + "/" + number;
    assertThat(as(phed).get(address).asString()).doesNotContain("सुनीता", "पानी नहीं", "0001");

    assertProblem(as(phed).queryParam("personal", true).get(address), 400, "reason-missing");
    Response shown =
        as(phed).queryParam("personal", true).queryParam("reason", "पता पूछना है").get(address);

    assertThat(json(shown).at("/personal/name").asText()).isEqualTo("सुनीता");
    assertThat(json(shown).at("/personal/phone").asText()).isEqualTo("••••••0001");
    assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
    assertThat(Browser.of("dc").get("/desk/tickets/" + number + "/history").asString())
        .contains("data-why=\"api\"", "पता पूछना है");
  }

  @Test
  void anotherDepartmentsTicketIsNeitherListedNorReadNorMoved() throws Throwable {
    String number = json(enter(UUID.randomUUID().toString())).path("number").asText();
    String other = token(Role.OFFICER, "MCR", Scope.TICKETS_READ, Scope.TICKETS_WRITE);
    String nobody = token(Role.PROGRAM, null, Scope.TICKETS_READ);

    for (String stranger : List.of(other, nobody)) {
      assertProblem(as(stranger).get(TICKETS + "/" + number), 404, "not-found");
      Response list =
          as(stranger).queryParam("department", "PHED").queryParam("size", 200).get(TICKETS);
      assertThat(list.statusCode()).isEqualTo(200);
      assertThat(json(list).path("tickets")).isEmpty();
    }
    assertProblem(
        as(other).body(Map.of("version", 1)).post(moves(number, "start")), 404, "not-found");
    assertProblem(
        as(nobody).body(Map.of("version", 1)).post(moves(number, "start")), 403, "not-allowed");
  }

  @Test
  void whoIsNotKnownIsToldSoAndNotSentToAForm() {
    Response none = given().redirects().follow(false).get(TICKETS);

    assertProblem(none, 401, "not-signed-in");
    assertThat(none.header("WWW-Authenticate")).startsWith("Bearer");
    assertProblem(as(phed + "x").get(TICKETS), 401, "not-signed-in");
    assertProblem(as(Browser.password("open311")).get(TICKETS), 403, "not-allowed");
  }

  @Test
  void aSessionNeedsTheFormTokenToWriteAndNoneToRead() {
    String number = json(enter(UUID.randomUUID().toString())).path("number").asText();
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

    assertProblem(forged, 400, "not-fulfilled");
    assertThat(own.statusCode()).as(own.asString()).isEqualTo(200);
    assertThat(officer.request().get(TICKETS + "/" + number).statusCode()).isEqualTo(200);
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

  @ParameterizedTest
  @CsvSource({
    "?size=201, 400",
    "?page=0, 400",
    "?state=LOST, 400",
    "?colour=red, 400",
    "?overdue=perhaps, 400",
    "/NO-SUCH, 404",
    "/a/b/c, 404"
  })
  void whatCannotBeMeantIsSaid(String address, int status) {
    Response answer = as(phed).get(TICKETS + address);

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
  }

  @Test
  void aBodyBeyondTheLimitIsRefused() {
    String words = "क".repeat(70_000);

    assertProblem(as(phed).body(Map.of("words", words)).post(TICKETS), 413, "too-large");
  }

  @Test
  void aCodeThatIsUnknownIsRefusedAndTheDirectoryTellsTheKnownOnes() {
    assertProblem(
        as(phed).body(Map.of("category", "NO.SUCH", "place", "V-061572")).post(TICKETS),
        422,
        "category-unknown");
    for (String kind : List.of("departments", "categories", "posts", "places")) {
      JsonNode entries = json(as(phed).get("/api/v1/directory/" + kind));
      assertThat(entries.path(0).path("code").asText()).as(kind).isNotBlank();
      assertThat(entries.path(0).path("type").asText()).as(kind).endsWith("Published");
    }
    assertProblem(as(phed).get("/api/v1/directory/people"), 404, "not-found");
  }

  @Test
  void everyOperationIsDescribedWithItsErrorsAndItsKey() {
    JsonNode document = json(given().queryParam("format", "json").get("/q/openapi"));
    var paths =
        document.path("paths").properties().stream()
            .filter(path -> path.getKey().matches("/(api|open311)/.*"))
            .toList();

    assertThat(paths).hasSizeGreaterThanOrEqualTo(10);
    paths.forEach(
        path ->
            path.getValue().properties().stream()
                .filter(operation -> operation.getValue().has("responses"))
                .forEach(
                    operation ->
                        assertDescribed(
                            operation.getKey() + " " + path.getKey(), operation.getValue())));
  }

  private static void assertDescribed(String name, JsonNode operation) {
    assertThat(operation.path("summary").asText()).as(name).isNotBlank();
    assertThat(operation.path("description").asText()).as(name).isNotBlank();
    operation
        .path("parameters")
        .forEach(
            parameter ->
                assertThat(
                        parameter.path("description").asText()
                            + parameter.path("name").asText().replaceAll("(?!Accept-L).*", ""))
                    .as(name + " " + parameter.path("name"))
                    .isNotBlank());
    operation
        .path("responses")
        .forEach(answer -> assertThat(answer.path("description").asText()).as(name).isNotBlank());
    if (name.contains("/api/")) {
      assertThat(operation.path("responses").has("401")).as(name).isTrue();
      assertThat(operation.path("responses").has("403")).as(name).isTrue();
      assertThat(operation.path("security").toString())
          .as(name)
          .contains("program-token", "session");
    } else if (name.startsWith("post")) {
      assertThat(operation.path("security").toString()).as(name).contains("open311-key");
    }
  }

  private Response enter(String key) {
    return as(phed)
        .header("Idempotency-Key", key)
        .body(
            Map.of(
                "category", "PHED.NOWATER",
                "place", "V-061572",
                "words", "तीन दिन से पानी नहीं",
                "name", "सुनीता",
                "phone", "098960 00001"))
        .post(TICKETS);
  }

  private JsonNode move(String number, String move, Map<String, Object> demands) {
    Response answer = send(number, move, demands);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return json(answer);
  }

  private Response send(String number, String move, Map<String, Object> demands) {
    return as(phed).body(demands).post(moves(number, move));
  }

  private static String moves(String number, String move) {
    return TICKETS + "/" + number + "/moves/" + move;
  }

  private static long version(JsonNode moved) {
    return moved.at("/ticket/version").asLong();
  }

  private static RequestSpecification as(String secret) {
    return given()
        .redirects()
        .follow(false)
        .contentType("application/json; charset=UTF-8")
        .header("Authorization", "Bearer " + secret);
  }

  private String token(Role role, String department, Scope... scopes) throws Throwable {
    String secret = UUID.randomUUID().toString();
    var token = new NewToken(secret, secret, Set.of(scopes), role, department, Duration.ofDays(1));
    VertxContextSupport.subscribeAndAwait(() -> transactions.run(() -> tokens.keep(token, "test")));
    return secret;
  }

  private static void assertProblem(Response answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    JsonNode problem = json(answer);
    assertThat(problem.path("code").asText()).isEqualTo(code);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(problem.path("detail").asText()).isNotBlank();
  }

  private static JsonNode json(Response answer) {
    return Citizen.json(answer.asString());
  }
}
