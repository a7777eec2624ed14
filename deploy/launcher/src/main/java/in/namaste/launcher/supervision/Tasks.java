package in.namaste.launcher.supervision;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Work done beside the main thread, now, later, or when a process ends. What fails is reported,
 * never lost.
 */
public final class Tasks implements AutoCloseable {

  private final ExecutorService executor =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("supervisor-", 0).factory());
  private final Consumer<String> report;

  /**
   * @param report receives one line for each task that failed
   */
  public Tasks(Consumer<String> report) {
    this.report = report;
  }

  /** Runs it soon. */
  void now(Runnable task) {
    after(Duration.ZERO, task);
  }

  /** Runs it once, after the delay. */
  public void after(Duration delay, Runnable task) {
    CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, runner())
        .execute(task);
  }

  /** Runs it again and again, with this pause between. */
  public void every(Duration pause, Runnable task) {
    after(
        pause,
        () -> {
          task.run();
          every(pause, task);
        });
  }

  /** Runs it once the child is gone and its exit value is known. */
  void whenEnded(Process child, Runnable task) {
    // ProcessHandle.onExit can come before Process.exitValue may be asked.
    CompletableFuture<Void> unused = child.onExit().thenRunAsync(task, runner());
  }

  /** Runs it once the process is gone. */
  public void whenEnded(ProcessHandle process, Runnable task) {
    CompletableFuture<Void> unused = process.onExit().thenRunAsync(task, runner());
  }

  private Executor runner() {
    return task -> {
      if (!executor.isShutdown()) {
        executor.execute(() -> guarded(task));
      }
    };
  }

  private void guarded(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      report.accept("Something failed beside the services: " + e);
    }
  }

  /** Nothing more is begun. */
  @Override
  public void close() {
    executor.shutdownNow();
  }
}
