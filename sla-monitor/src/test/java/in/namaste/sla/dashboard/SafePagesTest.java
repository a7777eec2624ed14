package in.namaste.sla.dashboard;

import in.namaste.sla.support.RunningService;
import in.namaste.sla.support.Sessions;
import in.namaste.testing.fuzz.Ingredients;
import in.namaste.testing.fuzz.SafePages;
import io.restassured.RestAssured;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No page runs a script that stands in it, or stands in a frame. */
@RunningService
class SafePagesTest {

  @Inject BeanManager beans;

  @Test
  void everyPageRunsItsOwnFilesOnlyAndStandsInNoFrame() throws Exception {
    var known = new Ingredients().person("district", Sessions.district());

    SafePages.look(RestAssured.port, beans, known, Map.of());
  }
}
