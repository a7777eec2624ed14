package in.namaste.gateway.sending;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Shows the citizen that the message was read and that an answer is being written. A courtesy: it
 * is no message, costs nothing, is never tried again, and is left out when there is much to do.
 */
@ApplicationScoped
public class Receipts {

  /** Older messages come from an outage: their writer no longer looks at the screen. */
  static final Duration FRESH = Duration.ofMinutes(5);

  private static final Logger LOG = Logger.getLogger(Receipts.class);

  /** So many a second; more people at once are better served by their answers alone. */
  private static final int MOST_PER_SECOND = 10;

  /** So many are on their way at once: a slow Meta is to be slow with answers only. */
  static final int MOST_IN_FLIGHT = 4;

  private final Function<JsonNode, Uni<Answer>> meta;
  private final Clock clock;
  private final TokenBucket rate =
      new TokenBucket(MOST_PER_SECOND, MOST_PER_SECOND, System.nanoTime());

  private int inFlight;

  @Inject
  Receipts(GraphApi api, Clock clock) {
    this(api::send, clock);
  }

  Receipts(Function<JsonNode, Uni<Answer>> meta, Clock clock) {
    this.meta = meta;
    this.clock = clock;
  }

  /** Marks a message as read, and all before it; returns at once and never fails. */
  public void read(String wamid, Instant sentAt) {
    if (sentAt.isAfter(clock.instant().minus(FRESH)) && mayBeSent()) {
      meta.apply(body(wamid))
          .onTermination()
          .invoke(this::arrived)
          .subscribe()
          .with(answer -> LOG.tracef("Receipt: %s", answer));
    }
  }

  private synchronized boolean mayBeSent() {
    boolean may = inFlight < MOST_IN_FLIGHT && rate.available(System.nanoTime()) > 0;
    if (may) {
      rate.take();
      inFlight++;
    }
    return may;
  }

  private synchronized void arrived() {
    inFlight--;
  }

  private static ObjectNode body(String wamid) {
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("messaging_product", "whatsapp")
            .put("status", "read")
            .put("message_id", wamid);
    body.putObject("typing_indicator").put("type", "text");
    return body;
  }
}
