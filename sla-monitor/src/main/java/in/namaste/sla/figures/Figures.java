package in.namaste.sla.figures;

import io.vertx.mutiny.sqlclient.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many tickets each filter counts, of one department or of several together. */
public record Figures(Map<TicketFilter, Long> counts) {

  static Figures of(Row row) {
    Map<TicketFilter, Long> counts = new EnumMap<>(TicketFilter.class);
    for (TicketFilter filter : TicketFilter.values()) {
      counts.put(filter, row.getLong(column(filter)));
    }
    return new Figures(counts);
  }

  /** The figures of all together. The sums of a page are made so, and therefore add up. */
  public static Figures sum(List<Figures> parts) {
    Map<TicketFilter, Long> counts = new EnumMap<>(TicketFilter.class);
    for (TicketFilter filter : TicketFilter.values()) {
      counts.put(filter, parts.stream().mapToLong(part -> part.of(filter)).sum());
    }
    return new Figures(counts);
  }

  static String column(TicketFilter filter) {
    return "n_" + filter.slug().replace('-', '_');
  }

  public long of(TicketFilter filter) {
    return counts.getOrDefault(filter, 0L);
  }
}
