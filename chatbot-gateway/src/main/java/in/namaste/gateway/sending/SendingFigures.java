package in.namaste.gateway.sending;

import in.namaste.messaging.Watching;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.stream.Stream;

/** What {@code /q/metrics} says of sending. */
@ApplicationScoped
class SendingFigures {

  private static final String OLDEST_REPLY =
      """
      select min(created_at) from outgoing_message where state = 'waiting' and kind = 'reply'
      """;

  private final MeterRegistry metrics;
  private final Watching watching;
  private final Pool pool;
  private final Clock clock;

  SendingFigures(MeterRegistry metrics, Watching watching, Pool pool, Clock clock) {
    this.metrics = metrics;
    this.watching = watching;
    this.pool = pool;
    this.clock = clock;
  }

  /** A count that begins with its first event looks to Prometheus as if it had never risen. */
  void start(@Observes StartupEvent started) {
    Stream.of(Outcome.values()).forEach(outcome -> counted(outcome, 0));
    Stream.of(Trouble.values()).forEach(trouble -> countRefused(trouble, 0));
    Stream.of(Trouble.values()).forEach(trouble -> countNotDelivered(trouble, 0));
    templateFailed(0);
    windowMissed(0);
    watching.figure(
        "gateway.replies.oldest.seconds",
        "How long has the reply waited that has waited longest?",
        this::oldestReply);
  }

  void count(Outcome outcome) {
    counted(outcome, 1);
  }

  /** Meta did not take a message. */
  void countRefused(Trouble trouble) {
    countRefused(trouble, 1);
  }

  /** Meta had taken a message and could not deliver it. */
  void countNotDelivered(Trouble trouble) {
    countNotDelivered(trouble, 1);
  }

  /** Counts what a refusal says of templates and of the 24-hour window. */
  void refused(Claimed message, Trouble trouble) {
    if (message.isTemplate() && trouble.isOfTemplates()) {
      templateFailed(1);
    }
    if (!message.isTemplate() && trouble == Trouble.WINDOW_CLOSED) {
      windowMissed(1);
    }
  }

  private void counted(Outcome outcome, int times) {
    metrics.counter("gateway.sending", "outcome", outcome.label()).increment(times);
  }

  private void countRefused(Trouble trouble, int times) {
    metrics.counter("gateway.sending.refused", "trouble", trouble.label()).increment(times);
  }

  private void countNotDelivered(Trouble trouble, int times) {
    metrics.counter("gateway.delivery.failed", "trouble", trouble.label()).increment(times);
  }

  private void templateFailed(int times) {
    metrics.counter("gateway.template.failures").increment(times);
  }

  /** We took the window for open, and Meta says that it was closed. */
  private void windowMissed(int times) {
    metrics.counter("gateway.window.misses").increment(times);
  }

  private Uni<Long> oldestReply() {
    return pool.query(OLDEST_REPLY)
        .execute()
        .map(rows -> age(rows.iterator().next().getOffsetDateTime(0)));
  }

  private long age(OffsetDateTime created) {
    return created == null
        ? 0
        : Math.max(0, Duration.between(created.toInstant(), clock.instant()).toSeconds());
  }

  /** What became of a message that was taken from the queue. */
  enum Outcome {
    SENT("sent"),
    HELD("held"),
    UNCONFIRMED("unconfirmed"),
    NOT_CONNECTED("not-connected"),
    WITHDRAWN("withdrawn"),
    PARKED("parked");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }
}
