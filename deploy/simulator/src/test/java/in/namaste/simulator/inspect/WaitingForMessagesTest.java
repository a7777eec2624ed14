package in.namaste.simulator.inspect;

import static in.namaste.simulator.Simulated.ANITA;
import static in.namaste.simulator.Simulated.fresh;
import static in.namaste.simulator.Simulated.sendText;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import in.namaste.simulator.TestGateway;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class WaitingForMessagesTest {

  @BeforeEach
  void start() {
    fresh();
  }

  @Test
  void who_waits_for_messages_is_answered_by_the_next_one_or_when_the_time_is_over()
      throws Exception {
    CompletableFuture<List<String>> waiting =
        CompletableFuture.supplyAsync(
            () ->
                given()
                    .get("/simulator/messages?wait=10000&to=" + ANITA)
                    .then()
                    .extract()
                    .path("messages.body.text.body"));
    given().get("/simulator/messages?wait=1").then().body("messages", hasSize(0));

    sendText(ANITA, "नमस्ते").statusCode(200);

    assertEquals(List.of("नमस्ते"), waiting.get(5, TimeUnit.SECONDS));
  }
}
