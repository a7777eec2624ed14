package in.namaste.feedback.publishing;

import in.namaste.feedback.Counts;
import in.namaste.feedback.Waiting;
import in.namaste.feedback.Week;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the tables hold, and every result that can be taken of it. */
final class CountedInMemory {

  private final Map<Cell, Waiting> waiting = new HashMap<>();
  private final Map<Cell, NavigableMap<Week, Counts>> published = new HashMap<>();
  private Week week = new Week(LocalDate.of(2026, 11, 23));

  /** The smallest part of the public figures: a line of the file to take away. */
  record Part(Cell cell, Week week) {}

  /** Counts from before groups, which are public in whatever number. */
  void begin(Cell cell, Counts shown) {
    published.computeIfAbsent(cell, none -> new TreeMap<>()).merge(week, shown, Counts::plus);
  }

  /** Every part with what is public of it. */
  Map<Part, Counts> parts() {
    Map<Part, Counts> parts = new HashMap<>();
    published.forEach(
        (cell, weeks) -> weeks.forEach((each, counts) -> parts.put(new Part(cell, each), counts)));
    return parts;
  }

  void nextWeek() {
    week = week.plus(1);
  }

  void count(Cell cell, int score) {
    settle(cell, waiting(cell).with(score));
  }

  void uncount(Cell cell, int score) {
    settle(cell, waiting(cell).without(score));
  }

  Waiting waiting(Cell cell) {
    return waiting.getOrDefault(cell, Waiting.NOTHING);
  }

  Counts published(Cell cell) {
    return sum(each -> each.equals(cell), any -> true);
  }

  /** Of one question: each counter, office and week, and all of them. */
  Stream<Counts> slices(String question) {
    Predicate<Cell> asked = cell -> cell.question().equals(question);
    Stream<Counts> weeks =
        published.values().stream()
            .flatMap(each -> each.keySet().stream())
            .distinct()
            .map(each -> sum(asked, each::equals));
    Stream<Counts> offices =
        Stream.of("O0", "O1").map(each -> sum(asked.and(c -> c.office().equals(each)), w -> true));
    Stream<Counts> cells =
        published.entrySet().stream()
            .filter(each -> asked.test(each.getKey()))
            .flatMap(
                each ->
                    Stream.concat(
                        each.getValue().values().stream(), Stream.of(published(each.getKey()))));
    return Stream.of(weeks, offices, cells, Stream.of(sum(asked, any -> true))).flatMap(s -> s);
  }

  private void settle(Cell cell, Waiting changed) {
    NavigableMap<Week, Counts> weeks = published.computeIfAbsent(cell, none -> new TreeMap<>());
    var settling = new Settling(waiting);
    settling.put(cell, changed);
    settling.groups().values().forEach(group -> weeks.merge(week, group, Counts::plus));
    settling.takeOff(cell, weeks).forEach((off, group) -> weeks.merge(off, group, Counts::minus));
    waiting.putAll(settling.changed());
  }

  private Counts sum(Predicate<Cell> cells, Predicate<Week> weeks) {
    return published.entrySet().stream()
        .filter(each -> cells.test(each.getKey()))
        .flatMap(each -> each.getValue().entrySet().stream())
        .filter(each -> weeks.test(each.getKey()))
        .map(Map.Entry::getValue)
        .reduce(Counts.NONE, Counts::plus);
  }
}
