package in.namaste.ticket.whole;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.messaging.Transactions;
import in.namaste.ticket.Role;
import in.namaste.ticket.programs.NewToken;
import in.namaste.ticket.programs.ProgramTokens;
import in.namaste.ticket.programs.Scope;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Calls of the API as programs make them; every answer must be as the document describes it. */
@ApplicationScoped
class ApiCalls {

  static final String TICKETS = "/api/v1/tickets";

  private final ProgramTokens tokens;
  private final Transactions transactions;

  ApiCalls(ProgramTokens tokens, Transactions transactions) {
    this.tokens = tokens;
    this.transactions = transactions;
  }

  /** A new token that reads and writes. */
  String token(Role role, String department) {
    return token(role, department, Scope.TICKETS_READ, Scope.TICKETS_WRITE);
  }

  String token(Role role, String department, Scope... scopes) {
    Browser.awaitAccounts();
    String secret = UUID.randomUUID().toString();
    var token = new NewToken(secret, secret, Set.of(scopes), role, department, Duration.ofDays(1));
    try {
      VertxContextSupport.subscribeAndAwait(
          () -> transactions.run(() -> tokens.keep(token, "test")));
    } catch (Throwable failed) {
      throw new AssertionError("No token could be made", failed);
    }
    return secret;
  }

  static RequestSpecification as(String secret) {
    return bearer(secret).contentType("application/json; charset=UTF-8");
  }

  /** Without a media type, for forms. */
  static RequestSpecification bearer(String secret) {
    return given()
        .filter(new AsDescribed())
        .redirects()
        .follow(false)
        .header("Authorization", "Bearer " + secret);
  }

  static Response enter(String secret, String key) {
    return as(secret)
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

  /** The number of a new ticket. */
  static String entered(String secret) {
    Response made = enter(secret, UUID.randomUUID().toString());
    assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
    return json(made).path("number").asText();
  }

  static String address(String number) {
    return TICKETS + "/" + number;
  }

  static String moves(String number, String move) {
    return address(number) + "/moves/" + move;
  }

  /** Makes a move from the present version, which must be accepted. */
  static JsonNode move(String secret, String number, String move, Map<String, ?> demands) {
    Map<String, Object> fields = new HashMap<>(demands);
    fields.put("version", version(secret, number));
    Response answer = as(secret).body(fields).post(moves(number, move));
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return json(answer);
  }

  static long version(String secret, String number) {
    return json(as(secret).get(address(number))).at("/ticket/version").asLong();
  }

  static void assertProblem(Response answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    JsonNode problem = json(answer);
    assertThat(problem.path("code").asText()).isEqualTo(code);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(problem.path("detail").asText()).isNotBlank();
  }

  static JsonNode json(Response answer) {
    return Citizen.json(answer.asString());
  }
}
