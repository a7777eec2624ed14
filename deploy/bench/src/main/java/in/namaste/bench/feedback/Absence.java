package in.namaste.bench.feedback;

import in.namaste.bench.OwnSystem;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Kafka stopped in the middle of something. */
final class Absence {

  static final Absence NONE = new Absence(CompletableFuture.completedFuture(null));

  private final CompletableFuture<Void> over;

  private Absence(CompletableFuture<Void> over) {
    this.over = over;
  }

  /** In the middle third of so much time from now. */
  static Absence within(OwnSystem own, Duration load) {
    Duration third = load.dividedBy(3);
    return new Absence(
        CompletableFuture.runAsync(stop(own), after(third)).thenRunAsync(start(own), after(third)));
  }

  private static Runnable stop(OwnSystem own) {
    return () -> {
      try {
        own.system().stopKafka();
      } catch (Exception e) {
        throw new IllegalStateException("Kafka could not be stopped", e);
      }
    };
  }

  private static Runnable start(OwnSystem own) {
    return () -> {
      try {
        own.system().startKafka();
      } catch (Exception e) {
        throw new IllegalStateException("Kafka could not be started", e);
      }
    };
  }

  private static Executor after(Duration time) {
    return CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Returns when Kafka is back; fails if it could not be stopped or started. */
  void await() {
    over.join();
  }
}
