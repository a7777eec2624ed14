package in.namaste.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Figures for {@code /q/metrics} that somebody must go and look for. While a look fails, because
 * Kafka or the database is away, the figure is NaN: unknown, not as it was.
 */
@ApplicationScoped
public class Watching {

  private static final Logger LOG = Logger.getLogger(Watching.class);

  private final MeterRegistry metrics;
  private final Vertx vertx;
  private final Duration every;

  Watching(
      MeterRegistry metrics,
      Vertx vertx,
      @ConfigProperty(name = "namaste.watching.every") Duration every) {
    this.metrics = metrics;
    this.vertx = vertx;
    this.every = every;
  }

  /**
   * Watches a figure from now on.
   *
   * @param name as Micrometer writes it, with its unit at the end
   * @param question what it answers
   */
  public void figure(String name, String question, Supplier<? extends Uni<? extends Number>> look) {
    var known = gauge(name, question, Tags.empty());
    every(
        () ->
            Uni.createFrom()
                .<Number>deferred(() -> look.get().map(found -> found))
                .invoke(found -> known.set(found.doubleValue()))
                .onFailure()
                .invoke(() -> known.set(Double.NaN)));
  }

  /** A gauge that is unknown so far. */
  AtomicReference<Double> gauge(String name, String question, Tags tags) {
    var known = new AtomicReference<>(Double.NaN);
    Gauge.builder(name, known, AtomicReference::get)
        .description(question)
        .tags(tags)
        .register(metrics);
    return known;
  }

  /** Looks again and again; a look that takes longer is waited for. */
  void every(Supplier<Uni<?>> look) {
    var looking = new AtomicBoolean();
    vertx.setPeriodic(
        every.toMillis(),
        timer -> {
          if (looking.compareAndSet(false, true)) {
            look.get()
                .onTermination()
                .invoke(() -> looking.set(false))
                .subscribe()
                .with(
                    seen -> LOG.tracef("Seen: %s", seen),
                    away -> LOG.debugf("Not seen: %s", Failures.named(away)));
          }
        });
  }
}
