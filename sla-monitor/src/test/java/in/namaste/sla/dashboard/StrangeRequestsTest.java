package in.namaste.sla.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.sla.support.RunningService;
import in.namaste.sla.support.Sessions;
import in.namaste.testing.fuzz.BrokenForms;
import in.namaste.testing.fuzz.Fuzz;
import in.namaste.testing.fuzz.Route;
import in.namaste.testing.fuzz.RunningRoutes;
import io.restassured.RestAssured;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whatever address: an answer that is no failure, and nothing is stored. */
@RunningService
class StrangeRequestsTest {

  private static final int FEW = 2;
  private static final int MANY = 150;

  @Inject BeanManager beans;

  @Test
  void nothingFails() throws Exception {
    send(FEW, 1);
  }

  @Test
  @Tag("long")
  void nothingFailsHoweverMuchIsSent() throws Exception {
    send(MANY, 2);
  }

  @Test
  void aBrokenFormIsRefusedAtOnce() throws Exception {
    assertThat(BrokenForms.sentTo(RestAssured.port, "/dashboard"))
        .allMatch(answer -> answer.isClear() || answer.isOfAnotherKind());
  }

  private void send(int each, long seed) throws Exception {
    Fuzz.Result anybody = Fuzz.ofAnybody(RestAssured.port).run(routes(), each, seed);
    Fuzz.Result signedIn = Fuzz.of(RestAssured.port, Sessions.district()).run(routes(), each, seed);

    assertThat(anybody.failures()).isEmpty();
    assertThat(signedIn.failures()).isEmpty();
  }

  private List<Route> routes() throws Exception {
    List<Route> routes = RunningRoutes.of(RestAssured.port, beans);
    assertThat(routes).hasSizeGreaterThan(12);
    return routes;
  }
}
