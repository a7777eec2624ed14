package in.namaste.gateway.sending;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Outside 24 hours Meta takes only approved templates. What was to be said is held until the
 * citizen writes or taps; a template says that something waits, about which ticket, and no more.
 * Within 12 hours of the last one the next is put off, not left out: what it is about may have to
 * be answered in time. Whoever said STOP gets none.
 */
@ApplicationScoped
class ClosedWindow {

  /** A second template within this time would only repeat that something waits. */
  static final Duration TEMPLATE_PAUSE = Duration.ofHours(12);

  private static final String LOCK =
      """
      select coalesce(last_inbound_at > $2, false) as open,
             stopped or exists (select 1 from outgoing_message
                                where citizen_id = $1 and kind = 'template'
                                  and state in ('waiting', 'unconfirmed')) as quiet,
             last_template_at,
             (select number from grievance where citizen_id = $1 and number is not null
              order by created_at desc limit 1) as number
      from citizen where id = $1 for update
      """;

  private static final String RELEASE_LEASE =
      "update outgoing_message set leased_until = null, attempts = attempts - 1 where id = $1";

  private static final String HOLD =
      """
      update outgoing_message set state = 'held', leased_until = null
      where citizen_id = $1 and kind <> 'template' and state = 'waiting'
      """;

  private static final String ASK =
      """
      insert into outgoing_message
        (message_id, citizen_id, kind, number, about, started, language, body, state, due_at,
         created_at, traceparent)
      select $2, $1, 'template', $3, about, started or $5::timestamptz > $6::timestamptz, language,
             replace($4, '$language', language), 'waiting', $5, $6, traceparent
      from outgoing_message where id = $7
      """;

  private static final String ASKED = "update citizen set last_template_at = $2 where id = $1";

  private final Clock clock;
  private final Templates templates;

  ClosedWindow(Clock clock, Templates templates) {
    this.clock = clock;
    this.templates = templates;
  }

  /**
   * Holds everything for this citizen and asks by template.
   *
   * @param message the one whose turn it was
   * @param certain Meta itself said that the window is closed, whatever we believe
   */
  Uni<Void> hold(SqlConnection db, Claimed message, boolean certain) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    UUID citizenId = message.citizenId();
    return db.preparedQuery(LOCK)
        .execute(Tuple.of(citizenId, now.minus(Queue.WINDOW)))
        .map(rows -> rows.iterator().next())
        .chain(
            citizen -> {
              if (citizen.getBoolean("open") && !certain) {
                return run(db, RELEASE_LEASE, Tuple.of(message.id()));
              }
              return run(db, HOLD, Tuple.of(citizenId)).chain(() -> ask(db, message, citizen, now));
            });
  }

  private Uni<Void> ask(SqlConnection db, Claimed message, Row citizen, OffsetDateTime now) {
    String number = message.number() == null ? citizen.getString("number") : message.number();
    if (citizen.getBoolean("quiet") || number == null) {
      return Uni.createFrom().voidItem();
    }
    String name = templates.named(message.about());
    String body = GraphBody.template(name, "$language", number).toString();
    UUID citizenId = message.citizenId();
    OffsetDateTime then = nextTemplate(citizen.getOffsetDateTime("last_template_at"), now);
    return run(
            db,
            ASK,
            Tuple.from(
                new Object[] {citizenId, UUID.randomUUID(), number, body, then, now, message.id()}))
        .chain(() -> run(db, ASKED, Tuple.of(citizenId, then)));
  }

  private static OffsetDateTime nextTemplate(OffsetDateTime last, OffsetDateTime now) {
    OffsetDateTime next = last == null ? now : last.plus(TEMPLATE_PAUSE);
    return next.isAfter(now) ? next : now;
  }

  private static Uni<Void> run(SqlConnection db, String sql, Tuple parameters) {
    return db.preparedQuery(sql).execute(parameters).replaceWithVoid();
  }
}
