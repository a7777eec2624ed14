package in.namaste.feedback.alerts;

import static in.namaste.feedback.admin.Keeper.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.OfficeEvent;
import in.namaste.feedback.Week;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.testing.Topic;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keepers' page of offices that fell. */
@WithRealBackbone
class FallenPageTest {

  @Inject AlertStore alerts;
  @Inject Clock clock;

  @Test
  void theNewestWeekComesFirstInItTheDeepestFallAndNothingFromBeforeTwoMonths() throws Throwable {
    Week last = Week.of(clock.instant()).plus(-1);
    fell(new FallenOffice("SDM-MEHAM", last, 3.2, 3.6, 40, 200));
    fell(new FallenOffice("SDM-SAMPLA", last, 1.9, 4.1, 25, 120));
    fell(new FallenOffice("PS-MEHAM", last.plus(-1), 1.5, 4.5, 20, 60));
    fell(new FallenOffice("PHED-MEHAM", last.plus(-8), 1.5, 4.5, 20, 60));

    String page = page("feedback-cell");

    assertThat(page)
        .containsSubsequence(
            "data-fallen=\"SDM-SAMPLA\"", "data-fallen=\"SDM-MEHAM\"", "data-fallen=\"PS-MEHAM\"")
        .doesNotContain("PHED-MEHAM");
    assertThat(page.substring(page.indexOf("data-fallen=\"SDM-SAMPLA\"")))
        .containsSubsequence(
            "उपमंडल अधिकारी (नागरिक) कार्यालय, सांपला", "1.9", "4.1", "25 या ज्यादा");
    assertThat(as("admin").get("/admin/fallen?lang=en").asString())
        .contains("Offices whose ratings fell", "Sub-divisional office (Civil), Sampla")
        .contains("25 or more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"feedback-cell", "district", "admin"})
  void keepersReadItAndAreToldWhenNoOfficeFell(String role) {
    QuarkusMock.installMockForType(new NoneFell(alerts, clock), FallenOffices.class);

    assertThat(page(role))
        .contains("पिछले आठ हफ्तों में किसी कार्यालय की राय साफ नहीं गिरी")
        .doesNotContain("<table");
  }

  @Test
  void nobodyElseReadsIt() {
    as("officer").get("/admin/fallen").then().statusCode(403);
    given().redirects().follow(false).get("/admin/fallen").then().statusCode(303);
  }

  @Test
  void whileAlertsCannotBeReadThePageSaysSo() {
    QuarkusMock.installMockForType(new Away(alerts, clock), FallenOffices.class);

    assertThat(as("admin").get("/admin/fallen").then().statusCode(503).extract().asString())
        .contains("नतीजे अभी नहीं दिख पा रहे");
  }

  private void fell(FallenOffice fallen) throws Throwable {
    Topic.named(OfficeEvent.TOPIC).await(record -> fallen.office().equals(Topic.key(record)));
    VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> alerts.keep(fallen)));
  }

  private static String page(String role) {
    return as(role).get("/admin/fallen").then().statusCode(200).extract().asString();
  }

  private static final class NoneFell extends FallenOffices {
    NoneFell(AlertStore store, Clock clock) {
      super(store, clock);
    }

    @Override
    public Uni<List<FallenOffice>> all() {
      return Uni.createFrom().item(List.of());
    }
  }

  private static final class Away extends FallenOffices {
    Away(AlertStore store, Clock clock) {
      super(store, clock);
    }

    @Override
    public Uni<List<FallenOffice>> all() {
      return Uni.createFrom().failure(new IllegalStateException("away"));
    }
  }
}
