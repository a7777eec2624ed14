package in.namaste.gateway.sending;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Keeps what Meta says about our messages. Statuses come more than once and in any order: each
 * moves a message forward or changes nothing, so no list of those seen is needed. A status also
 * tells that a message whose answer was lost has been sent.
 */
@ApplicationScoped
public class Statuses {

  private static final Logger LOG = Logger.getLogger(Statuses.class);

  /** Lowest first; {@code failed} counts only for what was not delivered. */
  private static final Set<String> KNOWN = Set.of("sent", "delivered", "read", "played", "failed");

  private static final String FORWARD =
      """
      update outgoing_message
      set delivery = $3, wamid = coalesce(wamid, $1), leased_until = null,
          state = case when state in ('waiting', 'unconfirmed') then 'sent' else state end,
          sent_at = coalesce(sent_at, $4),
          failure_code = $5
      where (wamid = $1 or message_id = $2)
        and coalesce(array_position(array['sent', 'failed', 'delivered', 'read', 'played'],
                                    delivery), 0)
            < array_position(array['sent', 'failed', 'delivered', 'read', 'played'], $3)
      returning id, message_id, citizen_id, number, kind, attempts
      """;

  private static final String SEND_AGAIN =
      """
      update outgoing_message
      set state = 'waiting', wamid = null, delivery = null, due_at = $2, leased_until = null
      where id = $1
      """;

  private static final String BACK_TO_WAITING =
      "update outgoing_message set state = 'waiting', wamid = null, delivery = null where id = $1";

  private final Pool pool;
  private final Clock clock;
  private final ClosedWindow window;
  private final Sender sender;
  private final MeterRegistry metrics;
  private final RetryPolicy policy = new RetryPolicy(new SplittableRandom());

  Statuses(Pool pool, Clock clock, ClosedWindow window, Sender sender, MeterRegistry metrics) {
    this.pool = pool;
    this.clock = clock;
    this.window = window;
    this.sender = sender;
    this.metrics = metrics;
  }

  /** Keeps one item of {@code statuses[]}; kinds of status that we do not know change nothing. */
  public Uni<Void> keep(JsonNode status) {
    String kind = status.path("status").asText();
    if (!KNOWN.contains(kind)) {
      return Uni.createFrom().voidItem();
    }
    int code = status.path("errors").path(0).path("code").asInt(0);
    return pool.preparedQuery(FORWARD)
        .execute(
            Tuple.of(
                status.path("id").asText(),
                messageId(status),
                kind,
                now(),
                kind.equals("failed") ? code : null))
        .chain(
            rows -> {
              boolean failed = kind.equals("failed") && rows.size() > 0;
              return failed ? failed(rows.iterator().next(), code) : Uni.createFrom().voidItem();
            });
  }

  private Uni<Void> failed(Row message, int code) {
    metrics.counter("gateway.delivery.failed", "code", Integer.toString(code)).increment();
    int attempts = message.getInteger("attempts");
    LOG.warnf("Message %s failed after it was taken: %d", message.getUUID("message_id"), code);
    long id = message.getLong("id");
    return switch (policy.decide(code, 200, attempts)) {
      case Decision.AskByTemplate ask when !message.getString("kind").equals("template") ->
          run(BACK_TO_WAITING, Tuple.of(id))
              .chain(
                  () ->
                      window.hold(
                          message.getUUID("citizen_id"), id, message.getString("number"), true))
              .invoke(sender::wake);
      case Decision.Again again when attempts < RetryPolicy.MOST_ATTEMPTS ->
          run(SEND_AGAIN, Tuple.of(id, now().plus(again.after())));
      // Parked codes and the rest stay as failed, with their code, for an operator to see.
      default -> Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> run(String sql, Tuple parameters) {
    return pool.preparedQuery(sql).execute(parameters).replaceWithVoid();
  }

  /** Our own id, if this is what came back. */
  private static UUID messageId(JsonNode status) {
    try {
      return UUID.fromString(status.path("biz_opaque_callback_data").asText());
    } catch (IllegalArgumentException notOurs) {
      return null;
    }
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
