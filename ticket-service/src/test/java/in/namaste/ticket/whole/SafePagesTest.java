package in.namaste.ticket.whole;

import in.namaste.testing.RealBackbone;
import in.namaste.testing.fuzz.SafePages;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No page runs a script that stands in it, or stands in a frame. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class SafePagesTest {

  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "GET /", "leads to the desk",
          "GET /sign-in/office", "no office has a server of its own here");

  @Inject BeanManager beans;

  @Test
  void everyPageRunsItsOwnFilesOnlyAndStandsInNoFrame() throws Exception {
    SafePages.look(RestAssured.port, beans, Known.ofTheDesk(), ELSEWHERE);
  }
}
