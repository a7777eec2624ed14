package in.namaste.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.oversight.Sessions;
import in.namaste.testing.RealBackbone;
import in.namaste.testing.fuzz.BrokenForms;
import in.namaste.testing.fuzz.Ingredients;
import in.namaste.testing.fuzz.MayChange;
import in.namaste.testing.fuzz.StrangeRequests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whatever address: an answer that is no failure, and nothing is stored. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "chatbot-gateway"))
@QuarkusTestResource(GraphStub.class)
class StrangeRequestsTest {

  private static final int FEW = 25;
  private static final int MANY = 500;

  private static final List<String> TOPICS =
      List.of("whatsapp.inbound", "whatsapp.parked", "whatsapp.inbound.chatbot-gateway.dlq");

  /** Meta's signature is on it: it is kept and answered, and none of it is buried. */
  private static final MayChange SIGNED =
      MayChange.nothing()
          .by("/webhook", "what Meta says is in the log first", "whatsapp.inbound")
          .by("/webhook", "what Meta signed is kept whole if it cannot be read", "whatsapp.parked")
          .by("/webhook", "who wrote is answered", "citizen", "inbox", "outgoing_message")
          .by("/webhook", "a photo that was sent is fetched", "media_fetch");

  @Inject BeanManager beans;
  @Inject Pool pool;

  /** What other tests left to be fetched is tried again for minutes, whoever asks for what. */
  @BeforeEach
  void nothingWaitsToBeFetched() {
    pool.query("delete from media_fetch").executeAndAwait();
  }

  @Test
  void nothingFailsAndNothingIsStored() throws Exception {
    send(FEW, 1);
  }

  @Test
  @Tag("long")
  void nothingFailsHoweverMuchIsSent() throws Exception {
    send(MANY, 2);
  }

  @Test
  void aBrokenFormIsRefusedAtOnce() throws Exception {
    assertThat(BrokenForms.sentTo(RestAssured.port, "/webhook"))
        .allMatch(BrokenForms.Answer::isClear);
  }

  /**
   * Without the right signature nothing is Meta's, and without its page's token no click counts.
   */
  private void send(int each, long seed) throws Exception {
    var requests = new StrangeRequests(RestAssured.port, beans, 3, TOPICS);

    requests.ofAnybody(each, seed, MayChange.nothing());
    requests.of(Sessions.of("admin"), each, seed, MayChange.nothing());
    requests.behindTheDoors(known(), each, seed, SIGNED, Map.of());
  }

  private static Ingredients known() {
    return new Ingredients()
        .person("admin", Sessions.of("admin"))
        .formToken("namaste_sending_csrf")
        .value("/sending", "messageId", "00000000-0000-0000-0000-000000000000")
        .value("/webhook", "hub.mode", "subscribe")
        .value("/webhook", "hub.verify_token", "test-verify")
        .value("/webhook", "hub.challenge", "1158201444")
        .body("/webhook", Meta.text("919812345699", "नमस्ते रोहतक"))
        .body("/webhook", Meta.tap("919812345699", "menu"))
        .body("/webhook", Meta.photo("919812345699", "1"))
        .body("/webhook", Meta.status("wamid.x", "delivered", "x", ""))
        .signed("/webhook", "X-Hub-Signature-256", body -> Meta.sign(body, Meta.SECRET));
  }
}
