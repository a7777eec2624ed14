package in.namaste.sla.figures;

import in.namaste.sla.Area;
import in.namaste.sla.LegalLimit;
import in.namaste.sla.Policies;
import in.namaste.sla.TicketClass;
import in.namaste.sla.TicketState;
import in.namaste.sla.WorkingClock;
import in.namaste.sla.clocks.WaitsColumn;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stands beside a ticket's promise: the law's clock and the working clock.
 *
 * @param legalBy when the law's time runs out; empty where no limit is known
 * @param worked the working time used in the present run; empty for a ticket that is not open
 */
public record BesidePromise(Optional<Instant> legalBy, Optional<Duration> worked) {

  /** What {@link #of} reads of {@code ticket_view t}. */
  static final String COLUMNS =
      """
      t.ticket_id, t.area, t.run_started_at, t.awaited
      """;

  /** What it reads beside, once the ticket's category is joined as {@code c}. */
  static final String JOINED =
      """
      c.legal_hours_urban, c.legal_hours_rural,
      (select min(k.policy_version) from clock k where k.ticket_id = t.ticket_id) as policy_version
      """;

  static BesidePromise of(Row row, Policies policies, Instant now) {
    boolean open = TicketState.valueOf(row.getString("state")).isOpen();
    return new BesidePromise(
        open ? legalBy(row) : Optional.empty(),
        open ? Optional.of(worked(row, policies, now)) : Optional.empty());
  }

  private static Optional<Instant> legalBy(Row row) {
    String area = row.getString("area");
    return new LegalLimit(row.getInteger("legal_hours_urban"), row.getInteger("legal_hours_rural"))
        .legalBy(time(row, "registered_at"), area == null ? null : Area.valueOf(area));
  }

  private static Duration worked(Row row, Policies policies, Instant now) {
    Integer version = row.getInteger("policy_version");
    var policy =
        policies
            .version(
                version == null ? OptionalInt.empty() : OptionalInt.of(version),
                time(row, "registered_at"))
            .of(TicketClass.valueOf(row.getString("ticket_class")), row.getString("category_code"));
    return WorkingClock.used(
        policy.calendar(),
        time(row, "run_started_at"),
        now,
        WaitsColumn.read(row.getString("awaited")));
  }

  private static Instant time(Row row, String column) {
    OffsetDateTime time = row.getOffsetDateTime(column);
    return time.toInstant();
  }
}
