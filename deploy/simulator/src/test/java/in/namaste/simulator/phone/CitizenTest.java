package in.namaste.simulator.phone;

import static in.namaste.simulator.Simulated.ANITA;
import static in.namaste.simulator.Simulated.citizen;
import static in.namaste.simulator.Simulated.fresh;
import static in.namaste.simulator.Simulated.message;
import static in.namaste.simulator.Simulated.send;
import static in.namaste.simulator.Simulated.settings;
import static in.namaste.simulator.Simulated.webhook;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.simulator.TestGateway;
import in.namaste.simulator.chats.Chats;
import in.namaste.simulator.webhooks.Signature;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class CitizenTest {

  private static final String LIST =
      "{'messaging_product':'whatsapp','to':'+919800000001','type':'interactive','interactive':{'type':'list','body':{'text':'विभाग?'},'action':{'button':'चुनें','sections':[{'rows':[{'id':'d:1','title':'पानी','description':'नल'},{'id':'d:2','title':'सड़क'}]}]}}}";
  private static final String BUTTONS =
      "{'messaging_product':'whatsapp','to':'+919800000001','type':'interactive','interactive':{'type':'button','body':{'text':'ठीक है?'},'action':{'buttons':[{'type':'reply','reply':{'id':'yes','title':'हां'}}]}}}";
  private static final String TEMPLATE =
      "{'messaging_product':'whatsapp','to':'+919800000001','type':'template','template':{'name':'grievance_update','language':{'code':'hi'},'components':[{'type':'body','parameters':[{'type':'text','text':'RTK-1'}]}%s]}}";

  @Inject Chats chats;

  @BeforeEach
  void start() {
    fresh();
    settings("{\"statuses\":[]}");
  }

  @Test
  void a_text_reaches_the_gateway_signed_and_escaped() {
    String wamid = citizen(ANITA, "text", "{'body':'नमस्ते रोहतक'}");

    TestGateway.Received webhook =
        webhook(value -> value.at("/messages/0/id").asText().equals(wamid));
    assertTrue(webhook.body().contains("\\u0928\\u092e\\u0938\\u094d\\u0924\\u0947"));
    assertEquals(
        new Signature("simulator-secret").of(webhook.body().getBytes(StandardCharsets.UTF_8)),
        webhook.signature());
    assertEquals("नमस्ते रोहतक", webhook.value().at("/messages/0/text/body").asText());
    assertEquals(ANITA, webhook.value().at("/messages/0/from").asText());
    assertTrue(webhook.value().at("/messages/0/timestamp").isTextual());
  }

  @Test
  void a_tap_on_a_row_names_the_message_it_was_made_on() {
    String list = send(LIST).extract().path("messages[0].id");

    JsonNode reply = message(citizen(ANITA, "reply", "{'id':'d:1'}"));

    assertEquals("list_reply", reply.at("/interactive/type").asText());
    assertEquals("पानी", reply.at("/interactive/list_reply/title").asText());
    assertEquals("नल", reply.at("/interactive/list_reply/description").asText());
    assertEquals(list, reply.at("/context/id").asText());
    assertEquals("911262000001", reply.at("/context/from").asText());
  }

  @Test
  void a_tap_may_be_on_an_older_message() {
    String older = send(BUTTONS).extract().path("messages[0].id");
    send(BUTTONS);

    JsonNode reply = message(citizen(ANITA, "reply", "{'title':'हां','message':'" + older + "'}"));

    assertEquals(older, reply.at("/context/id").asText());
    assertEquals("yes", reply.at("/interactive/button_reply/id").asText());
  }

  @Test
  void a_tap_on_a_template_gives_its_payload_or_else_its_label() {
    send(TEMPLATE.formatted(""));
    JsonNode bare = message(citizen(ANITA, "reply", "{'title':'उत्तर दिखाएं'}"));
    assertEquals("button", bare.get("type").asText());
    assertEquals("उत्तर दिखाएं", bare.at("/button/payload").asText());

    send(
        TEMPLATE.formatted(
            ",{'type':'button','sub_type':'quick_reply','index':'0','parameters':[{'type':'payload','payload':'SHOW_1'}]}"));
    JsonNode full = message(citizen(ANITA, "reply", "{'id':'SHOW_1'}"));
    assertEquals("SHOW_1", full.at("/button/payload").asText());
    assertEquals("उत्तर दिखाएं", full.at("/button/text").asText());
  }

  @Test
  void what_no_message_offers_cannot_be_tapped() {
    given()
        .contentType("application/json")
        .body("{\"id\":\"d:9\"}")
        .post("/simulator/citizens/" + ANITA + "/reply")
        .then()
        .statusCode(404);
  }

  @Test
  void photos_voice_notes_places_and_numbers_come_as_meta_sends_them() {
    JsonNode photo = message(citizen(ANITA, "image", "{'caption':'गड्ढा'}")).get("image");
    assertEquals("image/jpeg", photo.get("mime_type").asText());
    assertEquals(44, photo.get("sha256").asText().length());
    assertEquals("गड्ढा", photo.get("caption").asText());

    JsonNode voice = message(citizen(ANITA, "audio", "{}")).get("audio");
    assertEquals("audio/ogg; codecs=opus", voice.get("mime_type").asText());
    assertTrue(voice.get("voice").asBoolean());

    JsonNode bill = message(citizen(ANITA, "document", "{}")).get("document");
    assertEquals("application/pdf", bill.get("mime_type").asText());
    assertEquals("water-bill.pdf", bill.get("filename").asText());

    JsonNode place =
        message(citizen(ANITA, "location", "{'latitude':28.9,'longitude':76.6}")).get("location");
    assertTrue(place.get("latitude").isNumber());
    assertFalse(place.has("name"));

    JsonNode card = message(citizen(ANITA, "contact", "{}")).at("/contacts/0");
    assertEquals("contact_request", card.get("origin").asText());
    assertEquals("+919800000001", card.at("/phones/0/phone").asText());
  }

  @Test
  void anything_else_can_be_sent_raw() {
    JsonNode sticker =
        message(citizen(ANITA, "raw", "{'type':'unsupported','unsupported':{'type':'gif'}}"));

    assertEquals("gif", sticker.at("/unsupported/type").asText());
    assertEquals(ANITA, sticker.get("from").asText());
  }

  @Test
  void who_hides_the_phone_writes_and_is_answered_by_user_id() {
    given()
        .contentType("application/json")
        .body("{\"name\":\"Kavita\",\"hidesPhone\":true}")
        .put("/simulator/citizens/919800000007")
        .then()
        .statusCode(200);
    JsonNode message = message(citizen("919800000007", "text", "{'body':'hello'}"));
    assertFalse(message.has("from"));
    String userId = message.get("from_user_id").asText();

    send("{'messaging_product':'whatsapp','recipient':'%s','type':'text','text':{'body':'x'}}"
            .formatted(userId))
        .statusCode(200)
        .body("contacts[0].user_id", equalTo(userId));
    given()
        .get("/simulator/messages?to=919800000007")
        .then()
        .body("messages[0].to", equalTo("919800000007"));
  }

  @Test
  void a_webhook_not_answered_with_200_comes_again() {
    TestGateway.REFUSE_NEXT.set(1);

    message(citizen(ANITA, "text", "{'body':'again'}"));

    given().get("/simulator/stats").then().body("webhooks.retries", equalTo(1));
    await()
        .until(
            () ->
                given()
                    .get("/simulator/chats/" + ANITA)
                    .then()
                    .extract()
                    .path("entries[0].state")
                    .equals("received"));
  }

  @Test
  void webhooks_can_be_delivered_many_times() {
    settings("{\"webhookCopies\":20}");

    String wamid = citizen(ANITA, "text", "{'body':'twenty'}");

    await()
        .until(
            () ->
                TestGateway.WEBHOOKS.stream().filter(some -> some.body().contains(wamid)).count()
                    == 20);
  }

  @Test
  void webhooks_can_be_late() {
    settings("{\"webhookDelay\":\"PT0.4S\"}");
    Instant asked = Instant.now();

    message(citizen(ANITA, "text", "{'body':'late'}"));

    assertTrue(Duration.between(asked, Instant.now()).toMillis() >= 400);
  }

  @Test
  void what_was_read_stays_read_however_often_it_is_delivered() {
    String wamid = citizen(ANITA, "text", "{'body':'one'}");
    message(wamid);
    send("{'messaging_product':'whatsapp','status':'read','message_id':'" + wamid + "'}")
        .statusCode(200);

    chats.state(wamid, "received");

    given()
        .get("/simulator/chats/" + ANITA)
        .then()
        .body("entries.state", equalTo(List.of("read")))
        .body("now", notNullValue());
  }

  @Test
  void a_read_receipt_marks_all_before_it_and_shows_typing() {
    citizen(ANITA, "text", "{'body':'one'}");
    String second = citizen(ANITA, "text", "{'body':'two'}");
    message(second);

    send("{'messaging_product':'whatsapp','status':'read','message_id':'%s','typing_indicator':{'type':'text'}}"
            .formatted(second))
        .statusCode(200)
        .body("success", equalTo(true));

    given()
        .get("/simulator/chats/" + ANITA)
        .then()
        .body("entries.state.unique()", equalTo(List.of("read")))
        .body("chat.typing", equalTo(true));
  }

  @Test
  void the_handshake_is_made_on_demand() {
    given().post("/simulator/subscribe").then().body("verified", equalTo(true));
  }

  @Test
  void misuse_is_answered_with_a_sentence() {
    given()
        .contentType("application/json")
        .body("{}")
        .post("/simulator/citizens/" + ANITA + "/text")
        .then()
        .statusCode(400)
        .body("error", equalTo("body is required"));
    given()
        .contentType("application/json")
        .body("{\"webhookCopies\":0}")
        .put("/simulator/settings")
        .then()
        .statusCode(400);
    given()
        .contentType("application/json")
        .body("{\"webhookDelay\":\"PT2H\"}")
        .put("/simulator/settings")
        .then()
        .statusCode(400)
        .body("error", equalTo("webhookDelay must be PT0S to PT1H"));
  }

  @Test
  void the_page_is_served_and_needs_nothing_from_elsewhere() {
    given()
        .get("/")
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("default-src 'self'"))
        .body(containsString("phone.js"));
    given().get("/q/health/ready").then().statusCode(200);
  }
}
