package in.namaste.sla.figures;

import io.vertx.mutiny.sqlclient.Row;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many tickets each filter counts, of one department or of several together.
 *
 * @param slips how often dates that citizens were told were moved later
 */
public record Figures(Map<TicketFilter, Long> counts, long slips) {

  static Figures of(Row row, Collection<TicketFilter> filters) {
    Map<TicketFilter, Long> counts = new EnumMap<>(TicketFilter.class);
    for (TicketFilter filter : filters) {
      counts.put(filter, row.getLong(column(filter)));
    }
    return new Figures(
        counts, filters.contains(TicketFilter.SLIPPED) ? row.getLong(Measure.SLIPS.column()) : 0);
  }

  /** The figures of all together. The sums of a page are made so, and therefore add up. */
  public static Figures sum(List<Figures> parts) {
    Map<TicketFilter, Long> counts = new EnumMap<>(TicketFilter.class);
    for (Figures part : parts) {
      part.counts.forEach((filter, count) -> counts.merge(filter, count, Long::sum));
    }
    return new Figures(counts, parts.stream().mapToLong(Figures::slips).sum());
  }

  static String column(TicketFilter filter) {
    return "n_" + filter.slug().replace('-', '_');
  }

  /** How many tickets the filter counts. */
  public long of(TicketFilter filter) {
    return counts.getOrDefault(filter, 0L);
  }
}
