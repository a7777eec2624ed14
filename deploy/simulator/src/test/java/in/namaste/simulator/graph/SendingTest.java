package in.namaste.simulator.graph;

import static in.namaste.simulator.Simulated.ANITA;
import static in.namaste.simulator.Simulated.MESSAGES;
import static in.namaste.simulator.Simulated.citizen;
import static in.namaste.simulator.Simulated.fresh;
import static in.namaste.simulator.Simulated.send;
import static in.namaste.simulator.Simulated.sendText;
import static in.namaste.simulator.Simulated.settings;
import static in.namaste.simulator.Simulated.webhook;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.simulator.TestGateway;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class SendingTest {

  private static final String TEMPLATE =
      "{'messaging_product':'whatsapp','to':'+919800000001','type':'template','template':{'name':'grievance_update','language':{'code':'hi'},'components':[{'type':'body','parameters':[{'type':'text','text':'RTK-1'}]}]}}";

  @BeforeEach
  void start() {
    fresh();
  }

  @Test
  void an_accepted_message_is_answered_kept_and_counted() {
    sendText(ANITA, "नमस्ते")
        .statusCode(200)
        .body("contacts[0].input", equalTo("+919800000001"))
        .body("contacts[0].wa_id", equalTo(ANITA))
        .body("messages[0].id", startsWith("wamid."));

    given()
        .get("/simulator/messages?to=" + ANITA)
        .then()
        .body("messages.body.text.body", contains("नमस्ते"));
    given().get("/simulator/stats").then().body("acceptedByType.text", equalTo(1));
  }

  @Test
  void a_refused_message_is_answered_in_metas_shape_kept_and_counted() {
    send("{'messaging_product':'whatsapp','to':'+919800000001','type':'text','text':{'body':''}}")
        .statusCode(400)
        .body("error.code", equalTo(131009))
        .body("error.type", equalTo("OAuthException"))
        .body("error.message", equalTo("(#131009) Parameter value is not valid"))
        .body("error.error_data.details", equalTo("text.body must not be empty"));

    given().get("/simulator/refused").then().body("refused.error.code", contains(131009));
    given().get("/simulator/messages").then().body("messages", hasSize(0));
    given().get("/simulator/stats").then().body("refusedByCode.131009", equalTo(1));
  }

  @Test
  void a_body_that_is_no_json_is_refused_and_kept_as_text() {
    send("{'messaging_product'").statusCode(400).body("error.code", equalTo(100));

    given()
        .get("/simulator/refused")
        .then()
        .body("refused.body", contains("{\"messaging_product\""));
  }

  @Test
  void a_repeated_field_is_refused() {
    send("{'type':'text','type':'text'}").statusCode(400).body("error.code", equalTo(100));
  }

  @Test
  void a_call_without_the_token_gets_190() {
    given()
        .contentType("application/json")
        .body("{}")
        .post(MESSAGES)
        .then()
        .statusCode(401)
        .body("error.code", equalTo(190));
    given()
        .header("Authorization", "Bearer wrong")
        .get("/v25.0/1")
        .then()
        .body("error.code", equalTo(190));
  }

  @Test
  void a_wrong_version_or_number_does_not_exist() {
    given().post("/25/100000000000001/messages").then().body("error.code", equalTo(2500));
    given()
        .header("Authorization", "Bearer simulator-token")
        .contentType("application/json")
        .body("{}")
        .post("/v25.0/2/messages")
        .then()
        .body("error.code", equalTo(100))
        .body("error.error_subcode", equalTo(33));
  }

  @Test
  void media_that_does_not_exist_cannot_be_sent() {
    send("{'messaging_product':'whatsapp','to':'+919800000001','type':'image','image':{'id':'1'}}")
        .body("error.code", equalTo(131009));
  }

  @Test
  void outside_the_window_only_templates_go() {
    citizen(ANITA, "text", "{'body':'नमस्ते रोहतक'}");
    sendText(ANITA, "still open").statusCode(200);
    settings("{\"clockOffset\":\"PT24H1S\"}");

    sendText(ANITA, "too late").statusCode(400).body("error.code", equalTo(131047));
    send(TEMPLATE).statusCode(200);
    citizen(ANITA, "text", "{'body':'हां'}");
    sendText(ANITA, "open again").statusCode(200);
  }

  @Test
  void a_strict_window_is_closed_for_who_never_wrote() {
    sendText("919800000055", "hello").statusCode(200);
    settings("{\"window\":\"strict\"}");

    sendText("919800000055", "hello").body("error.code", equalTo(131047));
  }

  @Test
  void more_than_a_burst_to_one_citizen_is_refused_when_switched_on() {
    settings("{\"pairRate\":true,\"statuses\":[]}");
    for (int i = 0; i < 45; i++) {
      sendText(ANITA, "x").statusCode(200);
    }

    sendText(ANITA, "x").statusCode(403).body("error.code", equalTo(131056));
    sendText("919800000002", "x").statusCode(200);
  }

  @Test
  void an_unreachable_citizen_and_the_business_itself_get_nothing() {
    given()
        .contentType("application/json")
        .body("{\"reachable\":false}")
        .put("/simulator/citizens/" + ANITA)
        .then()
        .statusCode(200);

    sendText(ANITA, "x").body("error.code", equalTo(131026));
    sendText("911262000001", "x").body("error.code", equalTo(131021));
  }

  @Test
  void statuses_follow_with_our_callback_data() {
    String wamid = sendText(ANITA, "x").extract().path("messages[0].id");

    for (String step : new String[] {"sent", "delivered", "read"}) {
      JsonNode status = webhook(value -> isStep(value, wamid, step)).value().at("/statuses/0");
      assertEquals("row-7", status.get("biz_opaque_callback_data").asText());
      assertEquals(ANITA, status.get("recipient_id").asText());
    }
  }

  @Test
  void faults_happen_as_often_as_asked() {
    fault("{\"do\":\"refuse\",\"code\":130429,\"next\":2}");
    sendText(ANITA, "x").body("error.code", equalTo(130429));
    sendText(ANITA, "x").body("error.code", equalTo(130429));
    sendText(ANITA, "x").statusCode(200);

    fault("{\"do\":\"http\",\"status\":502}");
    sendText(ANITA, "x").statusCode(502);
    given().get("/simulator/refused").then().body("refused", hasSize(0));
    given().get("/simulator/stats").then().body("accepted", equalTo(1));
  }

  @Test
  void a_fault_can_be_taken_back_before_it_happens() {
    int id = fault("{\"do\":\"refuse\",\"code\":190,\"next\":9}");
    fault("{\"do\":\"http\",\"status\":500}");

    given().delete("/simulator/faults/" + id).then().statusCode(204);

    given().get("/simulator/faults").then().body("do", equalTo(List.of("http")));
    sendText(ANITA, "x").statusCode(500);
    sendText(ANITA, "x").statusCode(200);
  }

  @Test
  void a_fault_is_told_in_the_chat_but_is_no_message() {
    settings("{\"statuses\":[]}");
    fault("{\"do\":\"refuse\",\"code\":131056,\"to\":\"919800000001\"}");
    sendText(ANITA, "x").body("error.code", equalTo(131056));

    given()
        .get("/simulator/chats/" + ANITA)
        .then()
        .body("entries.direction", equalTo(List.of("NOTICE")))
        .body("entries[0].body.code", equalTo(131056))
        .body("chat.last", equalTo(null));
    given().get("/simulator/messages").then().body("messages", hasSize(0));
  }

  @Test
  void statuses_come_in_the_order_asked_for_and_never_take_a_message_back() {
    settings("{\"statuses\":[\"read\",\"delivered\",\"sent\"]}");
    String wamid = sendText(ANITA, "x").extract().path("messages[0].id");

    webhook(value -> isStep(value, wamid, "sent"));

    List<String> steps =
        TestGateway.WEBHOOKS.stream()
            .map(some -> some.value().at("/statuses/0/status").asText())
            .toList();
    assertTrue(steps.indexOf("read") < steps.indexOf("sent"), steps::toString);
    given().get("/simulator/chats/" + ANITA).then().body("entries.state", equalTo(List.of("read")));
  }

  @Test
  void a_dropped_answer_may_have_been_accepted_or_not() {
    fault("{\"do\":\"drop-before\"}");
    assertThrows(Exception.class, () -> sendText(ANITA, "x"));
    given().get("/simulator/stats").then().body("accepted", equalTo(0));

    fault("{\"do\":\"drop-after\"}");
    assertThrows(Exception.class, () -> sendText(ANITA, "x"));
    given().get("/simulator/stats").then().body("accepted", equalTo(1));
  }

  @Test
  void a_later_failure_comes_as_a_status() {
    fault("{\"do\":\"fail-later\",\"code\":131047}");
    String wamid = sendText(ANITA, "x").extract().path("messages[0].id");

    JsonNode value = webhook(some -> isStep(some, wamid, "failed")).value();
    assertEquals(131047, value.at("/statuses/0/errors/0/code").asInt());
  }

  @Test
  void only_the_last_messages_are_kept_but_all_are_counted() {
    settings("{\"statuses\":[]}");
    for (int i = 0; i < 30; i++) {
      sendText(ANITA, "m" + i).statusCode(200);
    }

    given()
        .get("/simulator/messages?to=" + ANITA)
        .then()
        .body("messages", hasSize(20))
        .body("messages[0].body.text.body", equalTo("m10"));
    int middle =
        given().get("/simulator/messages?to=" + ANITA).then().extract().path("messages[14].seq");
    given()
        .get("/simulator/messages?bodies=false&after=" + middle)
        .then()
        .body("messages", hasSize(5))
        .body("messages[0].body", equalTo(null));
    given().get("/simulator/stats").then().body("accepted", equalTo(30));
  }

  private static boolean isStep(JsonNode value, String wamid, String step) {
    JsonNode status = value.at("/statuses/0");
    return status.path("id").asText().equals(wamid) && status.get("status").asText().equals(step);
  }

  private static int fault(String json) {
    return given()
        .contentType("application/json")
        .body(json)
        .post("/simulator/faults")
        .then()
        .statusCode(200)
        .extract()
        .path("id");
  }
}
