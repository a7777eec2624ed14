package in.namaste.feedback.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.FeedbackEvent;
import in.namaste.feedback.Published;
import in.namaste.feedback.Week;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.alerts.Look.Kind;
import in.namaste.testing.Contracts;
import in.namaste.testing.Topic;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@WithRealBackbone
class WatchingWeeksTest {

  private static final String OFFICE = "SDM-ROHTAK";
  private static final Week WEEK = new Week(LocalDate.of(2025, 6, 2));

  @Inject WatchingWeeks watching;

  @Test
  void anOfficeThatFellIsToldOnceForItsWeek() throws Throwable {
    for (int past = 1; past <= 4; past++) {
      Published.add(OFFICE, WEEK.plus(-past), 1, 1, 3, 10, 10);
    }
    Published.add(OFFICE, WEEK, 10, 10, 3, 1, 1);

    for (Kind kind : List.of(Kind.MIDDLE, Kind.MIDDLE, Kind.CLOSED)) {
      VertxContextSupport.subscribeAndAwait(() -> watching.take(List.of(new Look(WEEK, kind))));
    }

    Topic events = Topic.named(FeedbackEvent.TOPIC);
    var raised = events.await(record -> isAlert(Topic.text(record)));
    Contracts.assertMatchesSchema(raised.value());
    Contracts.assertSameFields(Topic.text(raised), Contracts.example("FeedbackAlertRaised"));
    assertThat(Topic.text(raised))
        .contains("\"week\":\"2025-W23\"", "\"weekMean\":1.9", "\"pastMean\":4.1");
    assertThat(events.all().stream().map(Topic::text).filter(WatchingWeeksTest::isAlert))
        .hasSize(1);
  }

  private static boolean isAlert(String record) {
    return record.contains("FeedbackAlertRaised") && record.contains(OFFICE);
  }
}
