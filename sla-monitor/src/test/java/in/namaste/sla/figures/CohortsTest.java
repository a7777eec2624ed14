package in.namaste.sla.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CohortsTest {

  /** A Friday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @Test
  void aMonthIsShownByDaysAndEmptyDaysAreThere() {
    var cohorts =
        Cohorts.cohorts(
            Map.of(TODAY, tickets(3), TODAY.minusDays(5), tickets(2)),
            Period.of(Period.Preset.DAYS_30, TODAY),
            TODAY);

    assertThat(cohorts).hasSize(30);
    assertThat(cohorts.getLast().figures().of(TicketFilter.ALL)).isEqualTo(3);
    assertThat(sum(cohorts)).isEqualTo(5);
  }

  @Test
  void longerPeriodsAreShownByWeeksFromMondayOnCutToThePeriod() {
    var cohorts =
        Cohorts.cohorts(
            Map.of(TODAY, tickets(3), TODAY.minusDays(80), tickets(4)),
            Period.of(Period.Preset.DAYS_90, TODAY),
            TODAY);

    assertThat(cohorts.getFirst().from()).isEqualTo(TODAY.minusDays(89));
    assertThat(cohorts.get(1).from()).isEqualTo(LocalDate.of(2026, 8, 31));
    assertThat(cohorts.get(1).to()).isEqualTo(LocalDate.of(2026, 9, 6));
    assertThat(cohorts.getLast().from()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(cohorts.getLast().to()).isEqualTo(TODAY);
    assertThat(sum(cohorts)).isEqualTo(7);
  }

  @Test
  void allTimeBeginsWithTheFirstTicket() {
    var cohorts = Cohorts.cohorts(Map.of(LocalDate.of(2026, 8, 1), tickets(1)), Period.ALL, TODAY);

    assertThat(cohorts.getFirst().from()).isEqualTo(LocalDate.of(2026, 8, 1));
    assertThat(cohorts.getLast().to()).isEqualTo(TODAY);
  }

  @Test
  void withoutTicketsNothingIsShown() {
    assertThat(Cohorts.cohorts(Map.of(), Period.ALL, TODAY)).isEmpty();
  }

  private static Figures tickets(long count) {
    return new Figures(Map.of(TicketFilter.ALL, count), 0);
  }

  private static long sum(List<Cohorts.Cohort> cohorts) {
    return cohorts.stream().mapToLong(cohort -> cohort.figures().of(TicketFilter.ALL)).sum();
  }
}
