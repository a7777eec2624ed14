package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.RealBackbone;
import in.namaste.testing.fuzz.BrokenForms;
import in.namaste.testing.fuzz.Fuzz;
import in.namaste.testing.fuzz.Route;
import in.namaste.testing.fuzz.RunningRoutes;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whatever address: an answer that is no failure, and nothing is stored. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class StrangeRequestsTest {

  private static final int FEW = 2;
  private static final int MANY = 100;

  private static final List<String> KEPT =
      List.of("ticket", "complaint", "account", "program_token", "directory_entry");

  @Inject BeanManager beans;
  @Inject Pool pool;

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
    assertThat(BrokenForms.sentTo(RestAssured.port, "/sign-in"))
        .allMatch(BrokenForms.Answer::isClear);
  }

  private void send(int each, long seed) throws Exception {
    Browser.of("dc");
    List<Long> before = rows();

    Fuzz.Result anybody = Fuzz.ofAnybody(RestAssured.port).run(routes(), each, seed);
    Fuzz.Result signedIn =
        Fuzz.of(RestAssured.port, Browser.of("admin").session()).run(routes(), each, seed);

    assertThat(anybody.failures()).isEmpty();
    assertThat(signedIn.failures()).isEmpty();
    assertThat(rows()).isEqualTo(before);
  }

  private List<Long> rows() {
    return KEPT.stream()
        .map(
            table ->
                pool.query("select count(*) from " + table)
                    .execute()
                    .await()
                    .indefinitely()
                    .iterator()
                    .next()
                    .getLong(0))
        .toList();
  }

  private List<Route> routes() throws Exception {
    List<Route> routes = RunningRoutes.of(RestAssured.port, beans);
    assertThat(routes).hasSizeGreaterThan(60);
    return routes;
  }
}
