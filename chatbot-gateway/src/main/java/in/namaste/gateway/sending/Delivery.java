package in.namaste.gateway.sending;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sends one claimed message and writes down what became of it. */
@ApplicationScoped
class Delivery {

  private static final Logger LOG = Logger.getLogger(Delivery.class);

  private final GraphApi api;
  private final Queue queue;
  private final ClosedWindow window;
  private final ObjectMapper json;
  private final MeterRegistry metrics;
  private final Duration unconfirmedWait;
  private final RetryPolicy policy = new RetryPolicy(new SplittableRandom());
  private final PairRates pairs = new PairRates();

  Delivery(
      GraphApi api,
      Queue queue,
      ClosedWindow window,
      ObjectMapper json,
      MeterRegistry metrics,
      @ConfigProperty(name = "gateway.sending.unconfirmed-wait") Duration unconfirmedWait) {
    this.api = api;
    this.queue = queue;
    this.window = window;
    this.json = json;
    this.metrics = metrics;
    this.unconfirmedWait = unconfirmedWait;
  }

  /**
   * Deals with the message, whatever happens.
   *
   * @return how long nothing at all can be sent; zero normally
   */
  Uni<Duration> deliver(Claimed message) {
    if (!message.sendable()) {
      count("held");
      return written(() -> hold(message, false));
    }
    Duration wait = pairs.take(message.citizenId(), System.nanoTime());
    if (wait.isPositive()) {
      return written(() -> queue.postpone(message, wait));
    }
    return api.send(body(message)).chain(answer -> write(message, answer));
  }

  private ObjectNode body(Claimed message) {
    try {
      ObjectNode content = json.readValue(message.body(), ObjectNode.class);
      return GraphBody.addressed(content, message.phone(), message.bsuid(), message.messageId());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not JSON: message " + message.messageId(), e);
    }
  }

  private Uni<Duration> write(Claimed message, Answer answer) {
    return switch (answer) {
      case Answer.Accepted accepted -> {
        count("sent");
        yield written(() -> queue.sent(message, accepted.wamid()));
      }
      case Answer.NotConnected no -> {
        count("not-connected");
        LOG.warnf("Message %s waits, the Graph API is away: %s", message.messageId(), no.why());
        yield written(() -> queue.again(message, policy.untilNextConnection(message.attempts())));
      }
      case Answer.Lost lost -> {
        count("unconfirmed");
        LOG.warnf("No answer for message %s: %s", message.messageId(), lost.why());
        yield written(() -> queue.unconfirmed(message, unconfirmedWait));
      }
      case Answer.Refused refused -> refused(message, refused);
    };
  }

  private Uni<Duration> refused(Claimed message, Answer.Refused refused) {
    Decision decision = policy.decide(refused.code(), refused.httpStatus(), message.attempts());
    metrics
        .counter("gateway.sending.refused", "code", Integer.toString(refused.code()))
        .increment();
    LOG.warnf(
        "Message %s refused: code %d, HTTP %d, trace %s: %s",
        message.messageId(), refused.code(), refused.httpStatus(), refused.trace(), decision);
    return switch (decision) {
      case Decision.Again again -> written(() -> queue.again(message, again.after()));
      case Decision.Pause pause ->
          written(() -> queue.postpone(message, pause.length())).replaceWith(pause.length());
      case Decision.AskByTemplate ask -> {
        count("held");
        yield written(() -> hold(message, true));
      }
      case Decision.Park park -> {
        count("parked");
        yield written(() -> queue.park(message, refused.code()));
      }
    };
  }

  private Uni<Void> hold(Claimed message, boolean certain) {
    return window.hold(message.citizenId(), message.id(), message.number(), certain);
  }

  /** What happened is written down even if the database must come back first. */
  private static Uni<Duration> written(Supplier<Uni<Void>> update) {
    return Uni.createFrom()
        .deferred(update::get)
        .onFailure()
        .retry()
        .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(2))
        .indefinitely()
        .replaceWith(Duration.ZERO);
  }

  private void count(String outcome) {
    metrics.counter("gateway.sending", "outcome", outcome).increment();
  }
}
