package in.namaste.sla.overview;

import in.namaste.sla.figures.Cohorts.Cohort;
import in.namaste.sla.figures.Hours;
import in.namaste.sla.figures.Ranking;
import in.namaste.sla.figures.TicketTimes.DepartmentTimes;
import java.util.List;

/**
 * How promises were kept.
 *
 * @param cohorts registered, disposed and confirmed side by side, the oldest first
 */
public record Promises(List<Cohort> cohorts, List<DepartmentTimes> times, Ranking ranking) {

  /** How long all departments together took until they first said solved. */
  public Hours firstResolution() {
    return Hours.sum(times.stream().map(DepartmentTimes::firstResolution).toList());
  }
}
