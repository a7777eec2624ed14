package in.namaste.simulator.page;

import static in.namaste.simulator.Simulated.ANITA;
import static in.namaste.simulator.Simulated.citizen;
import static in.namaste.simulator.Simulated.send;
import static in.namaste.simulator.Simulated.sendText;
import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.time.Instant;

/** What the department writes to Anita, and one whole conversation with a bit of everything. */
final class Conversation {

  private static final String MESSAGE =
      "{'messaging_product':'whatsapp','to':'+919800000001','type':'%s','%s':%s}";

  private Conversation() {}

  static void buttons() {
    interactive(
        "{'type':'button','body':{'text':'आप कहां रहते हैं?'},'footer':{'text':'आपात स्थिति में 112'},'action':{'buttons':[{'type':'reply','reply':{'id':'v','title':'गांव'}},{'type':'reply','reply':{'id':'t','title':'शहर'}}]}}");
  }

  static void list() {
    interactive(
        "{'type':'list','header':{'type':'text','text':'खंड'},'body':{'text':'किस खंड में?'},'action':{'button':'सूची देखें','sections':[{'title':'खंड','rows':[{'id':'b:1','title':'महम','description':'मोखरा, सैमाण'},{'id':'b:2','title':'सांपला'}]},{'title':'और','rows':[{'id':'p:2','title':'और देखें'}]}]}}");
  }

  static void template() {
    send(
        MESSAGE.formatted(
            "template",
            "template",
            "{'name':'grievance_update','language':{'code':'hi'},'components':[{'type':'body','parameters':[{'type':'text','text':'RTK-1'}]}]}"));
  }

  /** As if Anita had last written more than a day ago. */
  static void windowCloses() {
    given()
        .contentType("application/json")
        .body("{\"lastInbound\":\"" + Instant.now().minus(Duration.ofHours(25)) + "\"}")
        .put("/simulator/citizens/" + ANITA)
        .then()
        .statusCode(200);
  }

  static void whole() {
    citizen(ANITA, "text", "{'body':'नमस्ते रोहतक'}");
    buttons();
    citizen(ANITA, "reply", "{'id':'v'}");
    list();
    citizen(ANITA, "location", "{'latitude':28.97,'longitude':76.3,'name':'महम'}");
    citizen(ANITA, "image", "{'caption':'टूटी सड़क'}");
    citizen(ANITA, "audio", "{}");
    citizen(ANITA, "document", "{}");
    interactive(
        "{'type':'location_request_message','body':{'text':'जगह भेजें'},'action':{'name':'send_location'}}");
    sendText(ANITA, "*RTK-1* दर्ज हुई: https://example.org/s");
    send(MESSAGE.formatted("text", "text", "{'text':'no such field'}"));
    windowCloses();
    sendText(ANITA, "काम शुरू हो गया");
    template();
  }

  private static void interactive(String content) {
    send(MESSAGE.formatted("interactive", "interactive", content)).statusCode(200);
  }
}
