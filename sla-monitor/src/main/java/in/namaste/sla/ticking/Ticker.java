package in.namaste.sla.ticking;

import in.namaste.messaging.Failures;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Looks for due clocks every {@value #TICK_MILLIS} ms. Every replica ticks; a clock is taken by
 * one. While Kafka or PostgreSQL is away nothing fires, and nothing is forgotten.
 */
@ApplicationScoped
class Ticker {

  static final long TICK_MILLIS = 200;

  /** How long it rests after a failure. */
  static final long REST_MILLIS = 1_000;

  private static final long FAREWELL_MILLIS = 2_000;

  private static final Logger LOG = Logger.getLogger(Ticker.class);

  private final Vertx vertx;
  private final Clock time;
  private final DueClocks due;
  private final CaughtUp caughtUp;
  private final AtomicBoolean ticking = new AtomicBoolean();
  private volatile CompletableFuture<Void> running = CompletableFuture.completedFuture(null);
  private volatile boolean troubled;
  private long timer;

  Ticker(Vertx vertx, Clock time, DueClocks due, CaughtUp caughtUp) {
    this.vertx = vertx;
    this.time = time;
    this.due = due;
    this.caughtUp = caughtUp;
  }

  void start(@Observes StartupEvent started) {
    timer = vertx.setPeriodic(TICK_MILLIS, tick -> tick());
  }

  /** Lets a tick that has begun come to its end. */
  void stop(@Observes ShutdownEvent stopping) {
    vertx.cancelTimer(timer);
    running.completeOnTimeout(null, FAREWELL_MILLIS, TimeUnit.MILLISECONDS).join();
  }

  private void tick() {
    if (!ticking.compareAndSet(false, true)) {
      return;
    }
    // A reactive session lives on a context of its own.
    Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
    VertxContextSafetyToggle.setContextSafe(context, true);
    var end = new CompletableFuture<Void>();
    running = end;
    fireDue(context)
        .onTermination()
        .invoke(() -> end.complete(null))
        .subscribe()
        .with(
            done -> {
              recovered();
              ticking.set(false);
            },
            failure -> {
              report(failure);
              vertx.setTimer(REST_MILLIS, rested -> ticking.set(false));
            });
  }

  private Uni<Void> fireDue(Context context) {
    return due.anyAt(time.instant())
        .chain(
            any ->
                any
                    ? caughtUp
                        .upTo()
                        .emitOn(work -> context.runOnContext(here -> work.run()))
                        .chain(
                            upTo ->
                                upTo.map(this::fireAll)
                                    .orElseGet(() -> Uni.createFrom().voidItem()))
                    : Uni.createFrom().voidItem());
  }

  /** Batch after batch, however many: a chain of them would be as deep as the outage was long. */
  private Uni<Void> fireAll(Instant upTo) {
    return Uni.createFrom()
        .deferred(() -> due.fireNext(upTo))
        .repeat()
        .whilst(fired -> fired == DueClocks.BATCH)
        .collect()
        .last()
        .replaceWithVoid();
  }

  private void report(Throwable failure) {
    if (!troubled) {
      troubled = true;
      LOG.warnf("Clocks wait, none is forgotten: %s", Failures.named(failure));
    }
  }

  private void recovered() {
    if (troubled) {
      troubled = false;
      LOG.info("Clocks fire again");
    }
  }
}
