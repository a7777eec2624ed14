package in.namaste.feedback.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.Week;
import in.namaste.feedback.alerts.Look.Kind;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LookTest {

  private static final Week WEEK = new Week(LocalDate.of(2026, 11, 23));

  @Test
  void aWeekIsLookedAtFromItsEndInTheDistrictOn() {
    assertThat(Look.due(Instant.parse("2026-11-29T18:29:59Z")))
        .doesNotContain(new Look(WEEK, Kind.CLOSED));
    assertThat(Look.due(Instant.parse("2026-11-29T18:30:00Z")))
        .containsExactly(new Look(WEEK, Kind.CLOSED));
  }

  @Test
  void inTheMiddleFromThursdayOn() {
    assertThat(Look.due(Instant.parse("2026-11-25T18:29:59Z")))
        .containsExactly(new Look(WEEK.plus(-1), Kind.CLOSED));
    assertThat(Look.due(Instant.parse("2026-11-25T18:30:00Z")))
        .containsExactly(new Look(WEEK.plus(-1), Kind.CLOSED), new Look(WEEK, Kind.MIDDLE));
  }
}
