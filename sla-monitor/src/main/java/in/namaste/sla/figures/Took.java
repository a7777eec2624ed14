package in.namaste.sla.figures;

import io.vertx.mutiny.sqlclient.Row;
import java.util.stream.IntStream;

/** What took a time that is measured from the registration on. */
enum Took {
  /** Until the department first said that it was solved. */
  FIRST_RESOLUTION("first", "t.first_resolved_at"),
  /** Until it was closed because the citizen said so. */
  CONFIRMATION("confirmed", "case when " + TicketFilter.CONFIRMED.kept() + " then t.closed_at end");

  private final String name;
  private final String end;

  Took(String name, String end) {
    this.name = name;
    this.end = end;
  }

  String column(int bucket) {
    return "h_" + name + "_" + bucket;
  }

  /** The class of hours of a ticket {@code t}, SQL that {@link #column()} has been named by. */
  String sql() {
    return "t." + column();
  }

  String column() {
    return name + "_class";
  }

  /**
   * SQL that makes {@link #column()} of a ticket {@code t}: null if it has not come. A class of
   * PostgreSQL begins with its bound and ours end with it, hence a little less than the time.
   */
  String classOfTicket() {
    return "width_bucket(extract(epoch from (%s) - t.registered_at)::float8 / 3600 - 1e-9, %s) as %s"
        .formatted(end, Hours.array(), column());
  }

  Hours of(Row row) {
    return new Hours(
        IntStream.rangeClosed(0, Hours.BOUNDS.size())
            .mapToObj(bucket -> row.getLong(column(bucket)))
            .toList());
  }
}
