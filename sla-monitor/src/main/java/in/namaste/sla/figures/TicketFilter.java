package in.namaste.sla.figures;

import in.namaste.sla.TicketState;
import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which tickets a figure counts. The figure and the list behind it use the one condition, so they
 * cannot disagree. {@link #OPEN}, {@link #RESOLVED}, {@link #CONFIRMED}, {@link #UNCONFIRMED},
 * {@link #REJECTED}, {@link #MERGED} and {@link #WITHDRAWN} share all tickets among them, each
 * ticket in exactly one.
 */
@TemplateEnum
public enum TicketFilter {
  ALL("all", "true"),
  /** The department still owes something. */
  OPEN("open", Sql.OPEN),
  /** Open, and the promise falls due later today, by the district's calendar. */
  DUE_TODAY(
      "due-today", Sql.PROMISED + " and t.promised_by >= at.now and t.promised_by < at.midnight"),
  /** Open, and the promise is broken. */
  OVERDUE("overdue", Sql.PROMISED + " and t.promised_by < at.now"),
  /** Open again: the citizen said that it was not solved. */
  REOPENED("reopened", Sql.OPEN + " and t.run > 1"),
  /** The department says solved; the citizen has not answered yet. */
  RESOLVED("resolved", "t.state = 'RESOLVED'"),
  CONFIRMED("confirmed", "t.state = 'CLOSED' and t.outcome = 'CONFIRMED'"),
  /** Closed without a word from the citizen. */
  UNCONFIRMED(
      "unconfirmed", "t.state = 'CLOSED' and coalesce(t.outcome, 'UNCONFIRMED') = 'UNCONFIRMED'"),
  /** The department may not take it up; never counted as solved. */
  REJECTED("rejected", "t.state = 'REJECTED'"),
  /** Handled together with another ticket; the work is counted there, once. */
  MERGED("merged", "(t.state = 'MERGED' or t.state = 'CLOSED' and t.outcome = 'MERGED')"),
  /** Taken back by the citizen. */
  WITHDRAWN("withdrawn", "t.state = 'WITHDRAWN'"),
  /** What departments call disposed: they said solved, whatever the citizen says. */
  DISPOSED(
      "disposed",
      "(t.state = 'RESOLVED' or t.state = 'CLOSED' and coalesce(t.outcome, 'UNCONFIRMED')"
          + " <> 'MERGED')"),
  /** Minor tickets first said to be solved within 48 hours; reopenings change nothing here. */
  WITHIN_48(
      "within-48", Sql.MINOR + " and t.first_resolved_at <= t.registered_at + interval '48 hours'"),
  /** Minor tickets whose first run took longer, or takes longer already. */
  BEYOND_48(
      "beyond-48",
      Sql.MINOR
          + " and (t.first_resolved_at > t.registered_at + interval '48 hours' or "
          + Sql.OPEN
          + " and t.first_resolved_at is null"
          + " and t.registered_at + interval '48 hours' < at.now)");

  private final String slug;
  private final String condition;

  TicketFilter(String slug, String condition) {
    this.slug = slug;
    this.condition = condition;
  }

  /** The name in addresses and in {@code data-figure}. */
  public String slug() {
    return slug;
  }

  /** SQL over {@code ticket_view t} and {@code at (now, midnight)}. */
  String condition() {
    return condition;
  }

  public static Optional<TicketFilter> of(String slug) {
    return Arrays.stream(values()).filter(filter -> filter.slug.equals(slug)).findFirst();
  }

  private static final class Sql {
    static final String OPEN =
        TicketState.open().stream()
            .map(Enum::name)
            .sorted()
            .collect(Collectors.joining("', '", "t.state in ('", "')"));
    static final String PROMISED = OPEN + " and t.promise <> 'NONE'";
    static final String MINOR = "t.ticket_class = 'MINOR'";
  }
}
