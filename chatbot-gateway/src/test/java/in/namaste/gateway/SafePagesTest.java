package in.namaste.gateway;

import in.namaste.gateway.oversight.Sessions;
import in.namaste.testing.RealBackbone;
import in.namaste.testing.fuzz.Ingredients;
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
    initArgs = @ResourceArg(name = "service", value = "chatbot-gateway"))
@QuarkusTestResource(GraphStub.class)
class SafePagesTest {

  @Inject BeanManager beans;

  @Test
  void everyPageRunsItsOwnFilesOnlyAndStandsInNoFrame() throws Exception {
    var known = new Ingredients().person("admin", Sessions.of("admin"));

    SafePages.look(RestAssured.port, beans, known, Map.of());
  }
}
