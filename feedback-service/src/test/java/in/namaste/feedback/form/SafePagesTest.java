package in.namaste.feedback.form;

import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.codes.FormCodes;
import in.namaste.testing.fuzz.SafePages;
import io.restassured.RestAssured;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No page runs a script that stands in it, or stands in a frame. */
@WithRealBackbone
class SafePagesTest {

  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "GET /admin/contacts/key", "leads back to the list",
          "GET /admin/contacts/{answer}/{sent}", "leads back to the list",
          "GET /admin/set-aside/{office}/{why}/{hour}", "of this office nothing was set aside");

  @Inject BeanManager beans;
  @Inject FormCodes codes;

  @Test
  void everyPageRunsItsOwnFilesOnlyAndStandsInNoFrame() throws Exception {
    try (var known = KnownPlace.made(codes)) {
      SafePages.look(RestAssured.port, beans, known.ingredients(), ELSEWHERE);
    }
  }
}
