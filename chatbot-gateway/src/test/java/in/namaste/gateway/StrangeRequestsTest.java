package in.namaste.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.RealBackbone;
import in.namaste.testing.Topic;
import in.namaste.testing.fuzz.Fuzz;
import in.namaste.testing.fuzz.Route;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whatever address: an answer that is no failure, and nothing is stored. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "chatbot-gateway"))
@QuarkusTestResource(GraphStub.class)
class StrangeRequestsTest {

  private static final long SEED = 1;
  private static final int FEW = 25;

  private static final List<String> TOPICS = List.of("whatsapp.inbound", "whatsapp.parked");

  /** Without the right signature nothing is Meta's. */
  @Test
  void nothingFailsAndNothingIsStored() throws Exception {
    List<Integer> before = records();

    Fuzz.Result anybody = Fuzz.ofAnybody(RestAssured.port).run(routes(), FEW, SEED);

    assertThat(anybody.failures()).isEmpty();
    assertThat(records()).isEqualTo(before);
  }

  private static List<Integer> records() {
    return TOPICS.stream().map(topic -> Topic.named(topic).all().size()).toList();
  }

  private static List<Route> routes() {
    String described =
        RestAssured.given().queryParam("format", "json").get("/q/openapi").asString();
    List<Route> routes = Route.described(described);
    assertThat(routes).hasSizeGreaterThan(3);
    return routes;
  }
}
