package in.namaste.sla.opendata;

import in.namaste.sla.figures.Figures;
import in.namaste.sla.figures.Hours;
import in.namaste.sla.figures.Name;
import in.namaste.sla.figures.Part;
import in.namaste.sla.opendata.Publication.Level;
import in.namaste.sla.opendata.Publication.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes of exact figures what may be public.
 *
 * @param departments of the period
 * @param blocks the same tickets by block or town
 * @param times by department code, as far as something was solved
 */
record Drafting(List<Part> departments, List<Part> blocks, Map<String, Hours> times) {

  private static final Name DISTRICT = new Name("ALL", "पूरा जिला", "Whole district");
  private static final double HOURS_A_DAY = 24;

  Publication publication(LocalDate day, LocalDate from, LocalDate to) {
    Set<Column> ofBlocks = EnumSet.noneOf(Column.class);
    for (Column column : Column.values()) {
      if (Fives.mayStandTogether(exact(departments, column), exact(blocks, column))) {
        ofBlocks.add(column);
      }
    }
    Set<Column> all = EnumSet.allOf(Column.class);
    List<Line> lines = lines(Level.DEPARTMENT, departments, all);
    return new Publication(
        day,
        from,
        to,
        Stream.of(
                List.of(district(lines)),
                lines,
                // A block without its first figure would only say that it has some.
                ofBlocks.contains(Column.REGISTERED)
                    ? lines(Level.BLOCK, blocks, ofBlocks)
                    : List.<Line>of())
            .flatMap(List::stream)
            .toList());
  }

  private static List<Long> exact(List<Part> parts, Column column) {
    return parts.stream().map(part -> column.exact(part.figures())).toList();
  }

  /** A group of whose tickets none is shown is not named either. */
  private List<Line> lines(Level level, List<Part> parts, Set<Column> columns) {
    List<Line> lines = new ArrayList<>();
    for (Part part : parts) {
      Map<String, Long> counts = counts(part.figures(), columns);
      if (counts.containsKey(Column.REGISTERED.key())) {
        Long median = level == Level.DEPARTMENT ? median(times.get(part.of().code())) : null;
        lines.add(new Line(level, part.of(), counts, median));
      }
    }
    lines.sort(
        Comparator.comparing((Line line) -> -line.count(Column.REGISTERED))
            .thenComparing(line -> line.of().code()));
    return lines;
  }

  private static Map<String, Long> counts(Figures figures, Set<Column> columns) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Column column : columns) {
      long fives = Fives.of(column.exact(figures));
      if (fives > 0) {
        counts.put(column.key(), fives);
      }
    }
    return counts;
  }

  private static Line district(List<Line> departments) {
    Map<String, Long> sums = new LinkedHashMap<>();
    Arrays.stream(Column.values())
        .forEach(
            column -> {
              long sum =
                  departments.stream()
                      .map(line -> line.count(column))
                      .filter(count -> count != null)
                      .mapToLong(Long::longValue)
                      .sum();
              if (sum > 0) {
                sums.put(column.key(), sum);
              }
            });
    return new Line(Level.DISTRICT, DISTRICT, sums, null);
  }

  private static Long median(Hours hours) {
    return hours == null || hours.tickets() < Fives.STEP
        ? null
        : Long.valueOf((long) Math.ceil(hours.median().orElseThrow() / HOURS_A_DAY));
  }
}
