package in.namaste.gateway.sending;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
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

  private static final String FAILED = "failed";

  /** No id that Meta gave us is longer, and the database holds neither longer ones nor zeroes. */
  private static final int LONGEST_ID = 2_000;

  /** Lowest first. */
  private static final Set<String> FORWARD = Set.of("sent", "delivered", "read", "played");

  private static final String GO_FORWARD =
      """
      update outgoing_message
      set delivery = $3, wamid = coalesce(wamid, $1), leased_until = null, state = 'sent',
          sent_at = coalesce(sent_at, $4), failure_code = null
      where (wamid = $1 or message_id = $2) and failed_wamid is distinct from $1
        and coalesce(array_position(array['sent', 'delivered', 'read', 'played'], delivery), 0)
            < array_position(array['sent', 'delivered', 'read', 'played'], $3)
      """;

  /**
   * Back to where it was before it was taken. A failure counts only for what did not arrive, and of
   * a message that was sent twice only for the try we know of.
   */
  private static final String FAIL =
      """
      update outgoing_message m
      set state = 'waiting', delivery = 'failed', wamid = null, failed_wamid = $1,
          leased_until = null, failure_code = $3
      from citizen c
      where c.id = m.citizen_id
        and (m.wamid = $1 or (m.message_id = $2 and (m.wamid is null or m.attempts = 1)))
        and m.failed_wamid is distinct from $1
        and m.state in ('waiting', 'unconfirmed', 'sent') and coalesce(m.delivery, 'sent') = 'sent'
      returning
      """
          + Claimed.COLUMNS;

  private final Pool pool;
  private final Clock clock;
  private final Consequences consequences;
  private final Sender sender;
  private final SendingFigures figures;

  Statuses(
      Pool pool, Clock clock, Consequences consequences, Sender sender, SendingFigures figures) {
    this.pool = pool;
    this.clock = clock;
    this.consequences = consequences;
    this.sender = sender;
    this.figures = figures;
  }

  /** Keeps one item of {@code statuses[]}; kinds of status that we do not know change nothing. */
  public Uni<Void> keep(JsonNode status) {
    String kind = status.path("status").asText();
    String wamid = status.path("id").asText();
    if (wamid.length() > LONGEST_ID || wamid.indexOf(0) >= 0) {
      return Uni.createFrom().voidItem();
    }
    if (kind.equals(FAILED)) {
      int code = status.path("errors").path(0).path("code").asInt(Trouble.NO_CODE);
      return pool.withTransaction(db -> failed(db, wamid, messageId(status), code))
          .invoke(sender::wake);
    }
    return FORWARD.contains(kind)
        ? pool.preparedQuery(GO_FORWARD)
            .execute(Tuple.of(wamid, messageId(status), kind, now()))
            .replaceWithVoid()
        : Uni.createFrom().voidItem();
  }

  private Uni<Void> failed(SqlConnection db, String wamid, UUID messageId, int code) {
    return db.preparedQuery(FAIL)
        .execute(Tuple.of(wamid, messageId, code))
        .chain(
            rows -> {
              if (rows.rowCount() == 0) {
                return Uni.createFrom().voidItem();
              }
              Claimed message = Claimed.of(rows.iterator().next(), true, false);
              Trouble trouble = Trouble.of(code);
              figures.countNotDelivered(trouble);
              LOG.warnf("Message %s failed after it was taken: %d", message.messageId(), code);
              return consequences.carryOut(db, message, trouble, code).replaceWithVoid();
            });
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
