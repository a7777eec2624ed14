package in.namaste.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * How long offices have had for a ticket: only their working hours count, and none in which they
 * waited for the citizen. It breaks no promise; it tells how much of the time could be used.
 */
public final class WorkingClock {

  private WorkingClock() {}

  /**
   * The working time used between two moments.
   *
   * @param from when the work began: registration, or the last reopening
   * @param until when it ended, or now; nothing was used if this is not after {@code from}
   * @param waits in any order; they may touch, and reach beyond both moments
   */
  public static Duration used(
      WorkingCalendar calendar, Instant from, Instant until, List<Wait> waits) {
    Duration used = Duration.ZERO;
    Instant workedUpTo = from;
    for (Wait wait : waits.stream().sorted(Comparator.comparing(Wait::since)).toList()) {
      Instant asked = wait.since().isBefore(until) ? wait.since() : until;
      used = used.plus(calendar.between(workedUpTo, asked));
      Instant goesOn = wait.until() == null ? until : wait.until();
      workedUpTo = goesOn.isAfter(workedUpTo) ? goesOn : workedUpTo;
    }
    return used.plus(calendar.between(workedUpTo, until));
  }
}
