package in.namaste.sla.ticking;

import in.namaste.messaging.Watching;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Measures by how much the clock is late that is due longest (gauge {@code
 * namaste.sla.clocks.late.seconds}): officers and citizens hear of a broken promise so much later.
 */
@ApplicationScoped
class LateClocks {

  private final Watching watching;
  private final DueClocks due;
  private final Clock time;

  LateClocks(Watching watching, DueClocks due, Clock time) {
    this.watching = watching;
    this.due = due;
    this.time = time;
  }

  void start(@Observes StartupEvent started) {
    watching.figure(
        "namaste.sla.clocks.late.seconds",
        "By how much is the most overdue clock late?",
        this::late);
  }

  private Uni<Long> late() {
    return due.first().map(first -> first.map(this::since).orElse(0L));
  }

  private long since(Instant dueAt) {
    return Math.max(0, Duration.between(dueAt, time.instant()).toSeconds());
  }
}
