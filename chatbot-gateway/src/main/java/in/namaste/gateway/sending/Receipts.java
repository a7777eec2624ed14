package in.namaste.gateway.sending;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

  private final GraphApi api;
  private final Clock clock;
  private final TokenBucket rate =
      new TokenBucket(MOST_PER_SECOND, MOST_PER_SECOND, System.nanoTime());

  Receipts(GraphApi api, Clock clock) {
    this.api = api;
    this.clock = clock;
  }

  /** Marks a message as read, and all before it; returns at once and never fails. */
  public void read(String wamid, Instant sentAt) {
    if (sentAt.isAfter(clock.instant().minus(FRESH)) && mayBeSent()) {
      api.send(body(wamid)).subscribe().with(answer -> LOG.tracef("Receipt: %s", answer));
    }
  }

  private synchronized boolean mayBeSent() {
    boolean may = rate.available(System.nanoTime()) > 0;
    if (may) {
      rate.take();
    }
    return may;
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
