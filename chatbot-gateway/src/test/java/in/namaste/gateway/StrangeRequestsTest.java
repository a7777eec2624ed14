package in.namaste.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.gateway.oversight.Sessions;
import in.namaste.testing.RealBackbone;
import in.namaste.testing.Rows;
import in.namaste.testing.Topic;
import in.namaste.testing.fuzz.BrokenForms;
import in.namaste.testing.fuzz.StrangeRequests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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

  private static final List<String> TOPICS = List.of("whatsapp.inbound", "whatsapp.parked");

  private static final List<String> KEPT = List.of("citizen", "grievance", "outgoing_message");

  @Inject BeanManager beans;

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
    var requests = new StrangeRequests(RestAssured.port, beans, 3);
    List<Integer> before = records();
    Map<String, Long> rows = Rows.in(KEPT);

    requests.ofAnybody(each, seed);
    requests.of(Sessions.of("admin"), each, seed);

    assertThat(records()).isEqualTo(before);
    assertThat(Rows.in(KEPT)).isEqualTo(rows);
  }

  private static List<Integer> records() {
    return TOPICS.stream().map(topic -> Topic.named(topic).all().size()).toList();
  }
}
