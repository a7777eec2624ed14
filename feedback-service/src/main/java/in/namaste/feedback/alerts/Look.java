package in.namaste.feedback.alerts;

import in.namaste.feedback.Week;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * One look for offices that fell. Each week is looked at twice: once in the middle, so that a bad
 * one need not end first, and once when it has closed. Every look more would raise more alarms by
 * chance. A look that was missed for a week is not made up for: nobody acts on what was long ago.
 */
record Look(Week week, Kind kind) {

  enum Kind {
    /** After three full days. */
    MIDDLE,
    /** After the last one. */
    CLOSED
  }

  private static final DayOfWeek MIDDLE_OF_WEEK = DayOfWeek.THURSDAY;

  /** The looks that are due at a moment, whether or not they have been taken. */
  static List<Look> due(Instant now) {
    Week week = Week.of(now);
    Look closed = new Look(week.plus(-1), Kind.CLOSED);
    return now.isBefore(week.begin(MIDDLE_OF_WEEK))
        ? List.of(closed)
        : Stream.of(closed, new Look(week, Kind.MIDDLE)).toList();
  }
}
