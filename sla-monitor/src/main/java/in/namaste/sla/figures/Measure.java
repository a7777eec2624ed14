package in.namaste.sla.figures;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A number that is kept, because the time does not change it: how many tickets meet a condition.
 *
 * @param column its name in the tables of kept counts
 * @param amount what one ticket {@code t} adds, SQL
 * @param condition which tickets add it, SQL
 */
record Measure(String column, String amount, String condition) {

  /** How often dates were moved later, all tickets together. */
  static final Measure SLIPS = new Measure("sum_slips", "t.slips", "t.slips > 0");

  static Measure of(TicketFilter filter) {
    return new Measure(Figures.column(filter), "1", filter.kept());
  }

  /** The columns of {@code ticket_count}. */
  static List<Measure> counts() {
    return Stream.concat(
            Arrays.stream(TicketFilter.values()).filter(TicketFilter::isKept).map(Measure::of),
            Stream.of(SLIPS))
        .toList();
  }

  /** The columns of {@code ticket_time}: tickets by how long something took. */
  static List<Measure> times() {
    return Arrays.stream(Took.values())
        .flatMap(
            took ->
                IntStream.rangeClosed(0, Hours.BOUNDS.size())
                    .mapToObj(
                        bucket ->
                            new Measure(
                                took.column(bucket), "1", "%s = %d".formatted(took.sql(), bucket))))
        .toList();
  }

  /** The number over a group of tickets that each count {@code sign} times, SQL. */
  String over(String sign) {
    String each = amount.equals("1") ? sign : sign + " * " + amount;
    return "coalesce(sum(%s) filter (where %s), 0)".formatted(each, condition);
  }
}
