package in.namaste.simulator;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.function.Predicate;

/** The words the tests of the whole simulator are written in. */
public final class Simulated {

  public static final String MESSAGES = "/v25.0/100000000000001/messages";
  public static final String ANITA = "919800000001";

  private Simulated() {}

  /** As at the start, with no webhook on its way. */
  public static void fresh() {
    given().delete("/simulator/state").then().statusCode(204);
    TestGateway.WEBHOOKS.clear();
    TestGateway.REFUSE_NEXT.set(0);
  }

  public static void settings(String json) {
    given()
        .contentType("application/json")
        .body(json)
        .put("/simulator/settings")
        .then()
        .statusCode(200);
  }

  /** Posts to the Graph API as the gateway does. */
  public static ValidatableResponse send(String body) {
    return given()
        .header("Authorization", "Bearer simulator-token")
        .contentType("application/json")
        .body(body.replace('\'', '"'))
        .post(MESSAGES)
        .then();
  }

  public static ValidatableResponse sendText(String to, String text) {
    return send(
        "{'messaging_product':'whatsapp','to':'+%s','type':'text','text':{'body':'%s'},'biz_opaque_callback_data':'row-7'}"
            .formatted(to, text));
  }

  /** Makes a citizen do something; gives the wamid. */
  public static String citizen(String phone, String what, String json) {
    return given()
        .contentType("application/json")
        .body(json.replace('\'', '"'))
        .post("/simulator/citizens/" + phone + "/" + what)
        .then()
        .statusCode(202)
        .extract()
        .path("id");
  }

  /** Waits for a webhook whose value is like this. */
  public static TestGateway.Received webhook(Predicate<JsonNode> like) {
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> TestGateway.WEBHOOKS.stream().anyMatch(some -> like.test(some.value())));
    return TestGateway.WEBHOOKS.stream()
        .filter(some -> like.test(some.value()))
        .findFirst()
        .orElseThrow();
  }

  /** The message in a webhook. */
  public static JsonNode message(String wamid) {
    return webhook(value -> value.at("/messages/0/id").asText().equals(wamid))
        .value()
        .at("/messages/0");
  }
}
