package in.namaste.gateway.sending;

import in.namaste.messaging.Failures;
import in.namaste.messaging.Tracing;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Context;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Claims messages and hands them to the {@link Delivery}: one at a time for each citizen, many
 * citizens at once, never faster than Meta allows. All its state lives on one event loop.
 */
@ApplicationScoped
public class Sender {

  /** How often the queue is looked at when nobody wakes the sender, in milliseconds. */
  private static final long POLL_MILLIS = 500;

  /** How long it rests when the database is away, in milliseconds. */
  private static final long REST_MILLIS = 1_000;

  private static final Logger LOG = Logger.getLogger(Sender.class);

  private final Vertx vertx;
  private final Queue queue;
  private final Delivery delivery;
  private final int concurrency;
  private final TokenBucket rate;
  private final TokenBucket inboundShare;
  private final Set<Long> inHand = new HashSet<>();
  private final Context home;
  private boolean claiming;
  private boolean again;
  private boolean waiting;
  private boolean troubled;
  private volatile boolean stopped;

  Sender(
      Vertx vertx,
      Queue queue,
      Delivery delivery,
      @ConfigProperty(name = "gateway.sending.concurrency") int concurrency,
      @ConfigProperty(name = "gateway.sending.rate") double perSecond) {
    this.vertx = vertx;
    this.home = vertx.getOrCreateContext();
    this.queue = queue;
    this.delivery = delivery;
    this.concurrency = concurrency;
    this.rate = new TokenBucket(perSecond, Math.max(1, perSecond / 4), System.nanoTime());
    this.inboundShare =
        new TokenBucket(perSecond / 2, Math.max(1, perSecond / 2), System.nanoTime());
  }

  void start(@Observes StartupEvent started) {
    vertx.setPeriodic(POLL_MILLIS, timer -> wake());
  }

  void stop(@Observes ShutdownEvent stopping) {
    stopped = true;
  }

  /** Says that there may be something to send. Returns at once. */
  public void wake() {
    home.runOnContext(this::claim);
  }

  /**
   * A message came in: Meta counts those, too. They use up to half of the rate, so that answers are
   * never starved by questions. Returns at once.
   */
  public void heard() {
    home.runOnContext(
        () -> {
          if (inboundShare.available(System.nanoTime()) > 0) {
            inboundShare.take();
            rate.take();
          }
          claim();
        });
  }

  private void claim() {
    again = true;
    int free = Math.min(concurrency - inHand.size(), rate.available(System.nanoTime()));
    if (claiming || stopped) {
      return;
    }
    if (free <= 0) {
      waitForToken();
      return;
    }
    claiming = true;
    again = false;
    queue
        .claim(free, inHand)
        .emitOn(home::runOnContext)
        .subscribe()
        .with(
            messages -> {
              claiming = false;
              troubled = false;
              messages.forEach(this::deliver);
              if (again) {
                claim();
              }
            },
            this::rest);
  }

  /** Comes back when the rate allows another message; a full hand comes back by itself. */
  private void waitForToken() {
    long wait = rate.nanosToNext(System.nanoTime());
    if (wait > 0 && !waiting) {
      waiting = true;
      vertx.setTimer(
          TimeUnit.NANOSECONDS.toMillis(wait) + 1,
          timer ->
              home.runOnContext(
                  () -> {
                    waiting = false;
                    claim();
                  }));
    }
  }

  private void deliver(Claimed message) {
    rate.take();
    inHand.add(message.id());
    Uni.createFrom()
        .deferred(() -> Tracing.ending(span(message), delivery.deliver(message)))
        .emitOn(home::runOnContext)
        .subscribe()
        .with(
            tooFast -> finish(message, tooFast),
            failure -> {
              LOG.errorf(
                  "Message %s was not dealt with: %s",
                  message.messageId(), Failures.named(failure));
              finish(message, false);
            });
  }

  private static Span span(Claimed message) {
    return message.traceparent() == null
        ? Span.getInvalid()
        : Tracing.span("send to Meta", SpanKind.CLIENT, message.traceparent())
            .setAttribute("message.id", message.messageId().toString())
            .setAttribute("message.attempt", message.attempts())
            .startSpan();
  }

  private void finish(Claimed message, boolean tooFast) {
    inHand.remove(message.id());
    if (tooFast) {
      rate.slowDown(System.nanoTime());
    }
    claim();
  }

  private void rest(Throwable failure) {
    if (!troubled) {
      troubled = true;
      LOG.warnf("Sending waits, nothing is lost: %s", Failures.named(failure));
    }
    vertx.setTimer(
        REST_MILLIS,
        timer ->
            home.runOnContext(
                () -> {
                  claiming = false;
                  claim();
                }));
  }
}
