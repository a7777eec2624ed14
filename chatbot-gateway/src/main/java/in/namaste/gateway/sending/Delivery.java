package in.namaste.gateway.sending;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.gateway.sending.Decision.Scope;
import in.namaste.gateway.sending.SendingFigures.Outcome;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sends one claimed message and writes down what became of it. */
@ApplicationScoped
class Delivery {

  private static final Logger LOG = Logger.getLogger(Delivery.class);

  private final GraphApi api;
  private final Pool pool;
  private final Queue queue;
  private final Pauses pauses;
  private final ClosedWindow window;
  private final Consequences consequences;
  private final ObjectMapper json;
  private final SendingFigures figures;
  private final Duration unconfirmedWait;
  private final RetryPolicy policy = new RetryPolicy(new SplittableRandom());
  private final PairRates pairs = new PairRates();
  private final AtomicInteger notConnected = new AtomicInteger();

  Delivery(
      GraphApi api,
      Pool pool,
      Queue queue,
      Pauses pauses,
      ClosedWindow window,
      Consequences consequences,
      ObjectMapper json,
      SendingFigures figures,
      @ConfigProperty(name = "gateway.sending.unconfirmed-wait") Duration unconfirmedWait) {
    this.api = api;
    this.pool = pool;
    this.queue = queue;
    this.pauses = pauses;
    this.window = window;
    this.consequences = consequences;
    this.json = json;
    this.figures = figures;
    this.unconfirmedWait = unconfirmedWait;
  }

  /**
   * Deals with the message, whatever happens.
   *
   * @return whether Meta finds us too fast
   */
  Uni<Boolean> deliver(Claimed message) {
    if (message.unwanted()) {
      figures.count(Outcome.WITHDRAWN);
      return unasked(message, () -> queue.withdraw(message));
    }
    if (!message.sendable()) {
      figures.count(Outcome.HELD);
      return unasked(message, () -> pool.withTransaction(db -> window.hold(db, message, false)));
    }
    Duration wait = pairs.take(message.citizenId(), System.nanoTime());
    if (wait.isPositive()) {
      return unasked(message, () -> queue.postpone(message, wait));
    }
    return api.send(body(message)).chain(answer -> write(message, answer));
  }

  /** Meta was not asked: a message that was to end a pause has found out nothing. */
  private Uni<Boolean> unasked(Claimed message, Supplier<Uni<Void>> update) {
    Uni<Boolean> done = written(update);
    return message.probe() ? done.chain(() -> written(pauses::tryAnother)) : done;
  }

  private ObjectNode body(Claimed message) {
    try {
      ObjectNode content = json.readValue(message.body(), ObjectNode.class);
      return GraphBody.addressed(content, message.phone(), message.bsuid(), message.messageId());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not JSON: message " + message.messageId(), e);
    }
  }

  private Uni<Boolean> write(Claimed message, Answer answer) {
    return switch (answer) {
      case Answer.Accepted accepted -> {
        notConnected.set(0);
        figures.count(Outcome.SENT);
        yield written(() -> queue.sent(message, accepted.wamid()).chain(() -> taken(message)));
      }
      case Answer.NotConnected no -> {
        figures.count(Outcome.NOT_CONNECTED);
        LOG.warnf("Message %s waits, the Graph API is away: %s", message.messageId(), no.why());
        Duration wait = policy.untilNextConnection(notConnected.incrementAndGet());
        yield written(() -> queue.postpone(message, wait));
      }
      case Answer.Lost lost -> {
        figures.count(Outcome.UNCONFIRMED);
        LOG.warnf("No answer for message %s: %s", message.messageId(), lost.why());
        yield written(() -> queue.unconfirmed(message, unconfirmedWait));
      }
      case Answer.Refused refused -> refused(message, refused);
    };
  }

  /** What was taken shows that a pause can end. */
  private Uni<Void> taken(Claimed message) {
    if (message.probe()) {
      return pauses.end(Scope.EVERYTHING);
    }
    return message.started() ? pauses.end(Scope.STARTED) : Uni.createFrom().voidItem();
  }

  private Uni<Boolean> refused(Claimed message, Answer.Refused refused) {
    notConnected.set(0);
    Trouble trouble = Trouble.of(refused.code(), refused.httpStatus());
    figures.countRefused(trouble);
    LOG.warnf(
        "Message %s refused: code %d, HTTP %d, trace %s: %s",
        message.messageId(), refused.code(), refused.httpStatus(), refused.trace(), trouble);
    return untilWritten(
            () ->
                pool.withTransaction(
                    db -> consequences.carryOut(db, message, trouble, refused.code())))
        .chain(decision -> afterRefusal(message, decision));
  }

  /** Refused for another reason than the one of the pause: the pause is over, too. */
  private Uni<Boolean> afterRefusal(Claimed message, Decision decision) {
    boolean ends = message.probe() && !(decision instanceof Decision.Pause);
    Uni<Void> ended =
        ends ? untilWritten(() -> pauses.end(Scope.EVERYTHING)) : Uni.createFrom().voidItem();
    return ended.replaceWith(decision instanceof Decision.SlowDown);
  }

  private static Uni<Boolean> written(Supplier<Uni<Void>> update) {
    return untilWritten(update).replaceWith(false);
  }

  /** What happened is written down even if the database must come back first. */
  private static <T> Uni<T> untilWritten(Supplier<Uni<T>> update) {
    return Uni.createFrom()
        .deferred(update::get)
        .onFailure()
        .retry()
        .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(2))
        .indefinitely();
  }
}
