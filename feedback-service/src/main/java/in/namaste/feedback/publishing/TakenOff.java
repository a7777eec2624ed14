package in.namaste.feedback.publishing;

import in.namaste.feedback.Counts;
import in.namaste.feedback.Waiting;
import in.namaste.feedback.Week;
import java.util.NavigableMap;
import java.util.Optional;

/** A group of answers that leaves the public figures of one week. */
record TakenOff(Week week, Counts group) {

  /**
   * From the newest week that can bear it: what is set aside was mostly given of late.
   *
   * @param weeks what is public of the cell
   * @return empty when no week can
   */
  static Optional<TakenOff> first(NavigableMap<Week, Counts> weeks, Waiting waiting) {
    return weeks.descendingMap().entrySet().stream()
        .flatMap(
            week ->
                waiting
                    .owed(week.getValue())
                    .map(group -> new TakenOff(week.getKey(), group))
                    .stream())
        .findFirst();
  }
}
