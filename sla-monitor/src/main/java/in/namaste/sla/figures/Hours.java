package in.namaste.sla.figures;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many tickets took how long, in classes of hours. Median and 90th percentile are read from it,
 * a value inside a class by its share of it: they are exact to the width of the class, which is a
 * quarter of the time or less from eight hours on.
 *
 * @param counts one for each class; the last one is open to above
 */
public record Hours(List<Long> counts) {

  /** Where classes end, in hours; the end belongs to the class that it ends. */
  static final List<Integer> BOUNDS =
      List.of(
          1, 2, 3, 4, 6, 8, 10, 12, 15, 18, 21, 24, 30, 36, 42, 48, 60, 72, 84, 96, 120, 144, 168,
          204, 240, 300, 360, 450, 540, 720, 900, 1080, 1440, 1800, 2160, 2880);

  public Hours {
    counts = List.copyOf(counts);
    if (counts.size() != BOUNDS.size() + 1) {
      throw new IllegalArgumentException("A count for each class of hours");
    }
  }

  /** All bounds as an array of SQL. */
  static String array() {
    return BOUNDS.stream()
        .map(String::valueOf)
        .collect(Collectors.joining(", ", "array[", "]::float8[]"));
  }

  /** The times of all together. */
  public static Hours sum(List<Hours> parts) {
    return new Hours(
        IntStream.rangeClosed(0, BOUNDS.size())
            .mapToObj(i -> parts.stream().mapToLong(part -> part.counts.get(i)).sum())
            .toList());
  }

  /** How many tickets are counted. */
  public long tickets() {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  /** Half of the tickets took at most so many hours; none if there is no ticket. */
  public OptionalDouble median() {
    return quantile(0.5);
  }

  /** Nine of ten tickets took at most so many hours; none if there is no ticket. */
  public OptionalDouble p90() {
    return quantile(0.9);
  }

  /** True if so many hours mean "more than the longest that is told apart" (120 days). */
  public static boolean isBeyond(double hours) {
    return hours >= BOUNDS.getLast();
  }

  private OptionalDouble quantile(double share) {
    double wanted = share * tickets();
    double seen = 0;
    for (int i = 0; i < BOUNDS.size(); i++) {
      long here = counts.get(i);
      if (here > 0 && seen + here >= wanted) {
        double begin = i == 0 ? 0 : BOUNDS.get(i - 1);
        return OptionalDouble.of(begin + (BOUNDS.get(i) - begin) * (wanted - seen) / here);
      }
      seen += here;
    }
    return tickets() == 0 ? OptionalDouble.empty() : OptionalDouble.of(BOUNDS.getLast());
  }
}
