package in.namaste.gateway.sending;

import in.namaste.gateway.sending.SendingReport.Failure;
import in.namaste.gateway.sending.SendingReport.PauseLine;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** What an operator sees of sending, and can do: send again what was set aside. */
@ApplicationScoped
public class Overview {

  /** Failures that are listed; all of them are counted. */
  public static final int MOST_SHOWN = 100;

  /** Of a phone or user id so much is shown. */
  private static final int SHOWN_OF_CITIZEN = 4;

  private static final Duration DAY = Duration.ofHours(24);

  /** Each part asks for what a small partial index holds. */
  private static final String COUNTS =
      """
      select waiting, night, unconfirmed, oldest,
             (select count(*) from outgoing_message where state = 'held') as held,
             (select count(*) from outgoing_message where state = 'parked') as parked,
             sent, delivered
      from (select count(*) filter (where state = 'waiting') as waiting,
                   count(*) filter (where state = 'waiting' and started and $1) as night,
                   count(*) filter (where state = 'unconfirmed') as unconfirmed,
                   min(created_at) filter (
                     where not (started and $1) and not (kind = 'template' and due_at > $3)
                   ) as oldest
            from outgoing_message where state in ('waiting', 'unconfirmed')) open,
           (select count(*) filter (where state = 'sent') as sent,
                   count(*) filter (where delivery in ('delivered', 'read', 'played')) as delivered
            from outgoing_message where created_at > $2) today
      """;

  private static final String PAUSES =
      "select scope, code, operator, since, until from sending_pause order by scope";

  private static final String FAILURES =
      """
      select m.message_id, m.failed_at, m.number, m.kind, m.failure_code,
             right(coalesce(c.phone, c.bsuid), $1) as citizen
      from outgoing_message m join citizen c on c.id = m.citizen_id
      where m.state = 'parked' order by m.failed_at desc nulls last limit $2
      """;

  private static final String SEND_AGAIN =
      """
      update outgoing_message
      set state = 'waiting', attempts = 0, due_at = $2, delivery = null, failure_code = null,
          failed_at = null
      where message_id = $1 and state = 'parked'
      """;

  private final Pool pool;
  private final Clock clock;
  private final QuietHours quiet;
  private final Sender sender;

  Overview(Pool pool, Clock clock, QuietHours quiet, Sender sender) {
    this.pool = pool;
    this.clock = clock;
    this.quiet = quiet;
    this.sender = sender;
  }

  /** How things stand now. */
  public Uni<SendingReport> now() {
    Instant now = clock.instant();
    return Uni.combine()
        .all()
        .unis(
            pool.preparedQuery(COUNTS)
                .execute(
                    Tuple.of(
                        quiet.at(now),
                        now.minus(DAY).atOffset(ZoneOffset.UTC),
                        now.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.iterator().next()),
            pool.query(PAUSES).execute().map(rows -> all(rows, Overview::pause)),
            pool.preparedQuery(FAILURES)
                .execute(Tuple.of(SHOWN_OF_CITIZEN, MOST_SHOWN))
                .map(rows -> all(rows, Overview::failure)))
        .with(Overview::report);
  }

  /** Sends a message again that was set aside; false if there is none of this id. */
  public Uni<Boolean> sendAgain(UUID messageId) {
    return pool.preparedQuery(SEND_AGAIN)
        .execute(Tuple.of(messageId, clock.instant().atOffset(ZoneOffset.UTC)))
        .map(rows -> rows.rowCount() > 0)
        .invoke(sender::wake);
  }

  private static SendingReport report(Row counts, List<PauseLine> pauses, List<Failure> failures) {
    return new SendingReport(
        counts.getLong("waiting"),
        counts.getLong("night"),
        counts.getLong("held"),
        counts.getLong("unconfirmed"),
        counts.getLong("parked"),
        counts.getLong("sent"),
        counts.getLong("delivered"),
        instant(counts, "oldest"),
        pauses,
        failures);
  }

  private static PauseLine pause(Row row) {
    int code = row.getInteger("code");
    return new PauseLine(
        row.getString("scope").equals(Decision.Scope.EVERYTHING.code()),
        code == Trouble.NO_CODE ? Trouble.TOKEN : Trouble.of(code),
        Math.max(code, 0),
        row.getBoolean("operator"),
        instant(row, "since"),
        instant(row, "until"));
  }

  private static Failure failure(Row row) {
    Integer code = row.getInteger("failure_code");
    boolean none = code == null || code == Trouble.NO_CODE;
    return new Failure(
        row.getUUID("message_id").toString(),
        instant(row, "failed_at"),
        row.getString("number"),
        row.getString("kind"),
        row.getString("citizen"),
        none ? Trouble.TEMPORARY : Trouble.of(code),
        none ? 0 : code);
  }

  private static <T> List<T> all(RowSet<Row> rows, Function<Row, T> read) {
    return StreamSupport.stream(rows.spliterator(), false).map(read).toList();
  }

  private static Instant instant(Row row, String column) {
    OffsetDateTime time = row.getOffsetDateTime(column);
    return time == null ? null : time.toInstant();
  }
}
