package in.namaste.sla.figures;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Registered, disposed and confirmed side by side: of the tickets registered on a day, or in a week
 * from Monday on, how many there are, of how many of these the department says by now that they are
 * solved, and of how many the citizen says so. So the three are about the same tickets, and nothing
 * of an earlier week makes a later one look better.
 */
@ApplicationScoped
public class Cohorts {

  /** The longest period that is shown by days, in days. */
  static final int DAYS_SHOWN = 31;

  private static final List<TicketFilter> SIDE_BY_SIDE =
      List.of(TicketFilter.ALL, TicketFilter.DISPOSED, TicketFilter.CONFIRMED);

  private final TicketFigures figures;

  Cohorts(TicketFigures figures) {
    this.figures = figures;
  }

  /**
   * Tickets that were registered together.
   *
   * @param from the first day; within the scope's period
   * @param to the last day, itself included
   */
  public record Cohort(LocalDate from, LocalDate to, Figures figures) {}

  /** The cohorts of the scope's period, the oldest first, none left out; none without tickets. */
  public Uni<List<Cohort>> of(Moment moment, Scope scope) {
    return figures
        .by(Grouping.DAY, SIDE_BY_SIDE, moment, scope)
        .map(
            days ->
                cohorts(
                    days.stream()
                        .collect(
                            Collectors.toMap(
                                day -> LocalDate.parse(day.of().code()), Part::figures)),
                    scope.period(),
                    moment.today()));
  }

  static List<Cohort> cohorts(Map<LocalDate, Figures> days, Period period, LocalDate today) {
    if (days.isEmpty()) {
      return List.of();
    }
    LocalDate first =
        period.from().orElseGet(() -> days.keySet().stream().sorted().findFirst().orElseThrow());
    LocalDate newest = days.keySet().stream().max(LocalDate::compareTo).orElseThrow();
    LocalDate last = period.to().orElse(newest.isAfter(today) ? newest : today);
    boolean byDay = ChronoUnit.DAYS.between(first, last) < DAYS_SHOWN;
    List<Cohort> cohorts = new ArrayList<>();
    for (LocalDate from = first; !from.isAfter(last); from = cohorts.getLast().to().plusDays(1)) {
      LocalDate end = byDay ? from : from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      LocalDate to = end.isAfter(last) ? last : end;
      cohorts.add(new Cohort(from, to, together(days, from, to)));
    }
    return cohorts;
  }

  private static Figures together(Map<LocalDate, Figures> days, LocalDate from, LocalDate to) {
    return Figures.sum(
        from.datesUntil(to.plusDays(1)).filter(days::containsKey).map(days::get).toList());
  }
}
