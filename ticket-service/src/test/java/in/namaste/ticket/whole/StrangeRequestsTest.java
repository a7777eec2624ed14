package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.RealBackbone;
import in.namaste.testing.fuzz.Fuzz;
import in.namaste.testing.fuzz.Route;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whatever address: an answer that is no failure, and nothing is stored. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class StrangeRequestsTest {

  private static final long SEED = 1;
  private static final int FEW = 2;

  private static final List<String> KEPT =
      List.of("ticket", "complaint", "account", "program_token", "directory_entry");

  @Inject Pool pool;

  @Test
  void nothingFailsAndNothingIsStored() throws Exception {
    Browser.of("dc");
    List<Long> before = rows();

    Fuzz.Result anybody = Fuzz.ofAnybody(RestAssured.port).run(routes(), FEW, SEED);
    Fuzz.Result signedIn =
        Fuzz.of(RestAssured.port, Browser.of("admin").session()).run(routes(), FEW, SEED);

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

  private static List<Route> routes() {
    String described =
        RestAssured.given().queryParam("format", "json").get("/q/openapi").asString();
    List<Route> routes = Route.described(described);
    assertThat(routes).hasSizeGreaterThan(60);
    return routes;
  }
}
