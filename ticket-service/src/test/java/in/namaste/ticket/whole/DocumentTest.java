package in.namaste.ticket.whole;

import static in.namaste.ticket.whole.ApiCalls.address;
import static in.namaste.ticket.whole.ApiCalls.as;
import static in.namaste.ticket.whole.ApiCalls.bearer;
import static in.namaste.ticket.whole.ApiCalls.entered;
import static in.namaste.ticket.whole.ApiCalls.moves;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.testing.RealBackbone;
import in.namaste.ticket.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The document that is served: it describes everything, and everything is as it describes. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class DocumentTest {

  @Inject ApiCalls calls;

  private String phed;
  private String head;
  private String caller;

  @BeforeEach
  void programs() {
    phed = calls.token(Role.OFFICER, "PHED");
    head = calls.token(Role.HEAD, "PHED");
    caller = calls.token(Role.CALLING_CELL, null);
  }

  /** Each operation of the document is called here; that a new one is, too, is what fails first. */
  @Test
  void everyOperationAnswersAsItIsDescribed() {
    String number = entered(phed);
    Map<String, Supplier<Response>> all = new TreeMap<>();
    all.putAll(reading(number));
    all.putAll(writing(number));
    all.putAll(open311(number));

    assertThat(AsDescribed.operations().map(AsDescribed.Operation::name))
        .containsExactlyInAnyOrderElementsOf(all.keySet());
    all.forEach(
        (operation, call) -> {
          Response answer = call.get();
          assertThat(answer.statusCode())
              .as("%s: %s", operation, answer.asString())
              .isBetween(200, 299);
        });
  }

  @Test
  void everyOperationIsDescribedWithItsErrorsAndItsKey() {
    assertThat(AsDescribed.operations()).hasSizeGreaterThanOrEqualTo(20);
    AsDescribed.operations()
        .forEach(operation -> assertDescribed(operation.name(), operation.described()));
  }

  private Map<String, Supplier<Response>> reading(String number) {
    Map<String, String> reason = Map.of("reason", "जांच के लिए");
    return Map.of(
        "GET /api/v1/tickets", () -> as(phed).get("/api/v1/tickets"),
        "GET /api/v1/tickets/{number}", () -> as(phed).get(address(number)),
        "GET /api/v1/tickets/{number}/similar", () -> as(phed).get(address(number) + "/similar"),
        "GET /api/v1/tickets/{number}/history", () -> as(head).get(address(number) + "/history"),
        "POST /api/v1/tickets/{number}/personal",
            () -> as(phed).body(reason).post(address(number) + "/personal"),
        "POST /api/v1/tickets/{number}/phone",
            () -> as(phed).body(reason).post(address(number) + "/phone"),
        "GET /api/v1/directory/{kind}", () -> as(phed).get("/api/v1/directory/places"),
        "GET /api/v1/replies", () -> as(phed).get("/api/v1/replies"),
        "GET /api/v1/calls", () -> as(caller).get("/api/v1/calls"));
  }

  private Map<String, Supplier<Response>> writing(String number) {
    return Map.of(
        "POST /api/v1/tickets", () -> ApiCalls.enter(phed, UUID.randomUUID().toString()),
        "POST /api/v1/tickets/{number}/moves/{move}",
            () ->
                as(phed)
                    .body(Map.of("version", 1, "post", "PHED.NODAL"))
                    .post(moves(number, "assign")),
        "POST /api/v1/tickets/{number}/notes",
            () -> as(phed).body(Map.of("words", "नोट")).post(address(number) + "/notes"),
        "POST /api/v1/tickets/{number}/photos",
            () ->
                bearer(phed)
                    .multiPart("photo", "work.jpg", Photos.jpeg(), "image/jpeg")
                    .post(address(number) + "/photos"),
        "POST /api/v1/calls/next", () -> as(caller).post("/api/v1/calls/next"),
        "POST /api/v1/calls/{number}/back",
            () -> as(caller).post("/api/v1/calls/" + number + "/back"));
  }

  private Map<String, Supplier<Response>> open311(String number) {
    return Map.of(
        "GET /open311/discovery.{format}", () -> anybody().get("/open311/discovery.json"),
        "GET /open311/v2/services.{format}", () -> anybody().get("/open311/v2/services.json"),
        "GET /open311/v2/services/{service_code}.{format}",
            () -> anybody().get("/open311/v2/services/PHED.LEAK.json"),
        "GET /open311/v2/requests.{format}", () -> anybody().get("/open311/v2/requests.json"),
        "POST /open311/v2/requests.{format}",
            () ->
                anybody()
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParam("api_key", Browser.password("open311"))
                    .formParam("service_code", "PHED.LEAK")
                    .formParam("address_id", "V-061572")
                    .formParam("description", UUID.randomUUID().toString())
                    .post("/open311/v2/requests.json"),
        "GET /open311/v2/requests/{service_request_id}.{format}",
            () -> anybody().get("/open311/v2/requests/" + number + ".json"),
        "GET /open311/v2/tokens/{token}.{format}",
            () -> anybody().get("/open311/v2/tokens/" + number + ".json"));
  }

  private static RequestSpecification anybody() {
    return given().filter(new AsDescribed());
  }

  private static void assertDescribed(String name, JsonNode operation) {
    assertThat(operation.path("summary").asText()).as(name).isNotBlank();
    assertThat(operation.path("description").asText()).as(name).isNotBlank();
    operation
        .path("parameters")
        .forEach(
            parameter ->
                assertThat(parameter.path("description").asText())
                    .as(name + " " + parameter.path("name"))
                    .isNotBlank());
    JsonNode answers = operation.path("responses");
    answers.forEach(
        answer -> assertThat(answer.path("description").asText()).as(name).isNotBlank());
    if (name.contains("/api/")) {
      assertThat(answers.has("401")).as(name).isTrue();
      assertThat(answers.has("403")).as(name).isTrue();
      assertThat(operation.path("security").toString())
          .as(name)
          .contains("program-token", "session");
    } else if (name.startsWith("POST")) {
      assertThat(operation.path("security").toString()).as(name).contains("open311-key");
    } else {
      assertThat(answers.at("/429/content").has("text/xml")).as(name).isTrue();
    }
  }
}
