package in.namaste.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Workers who do the same thing over and over at the same time. */
final class Crew {

  private final int size;
  private final List<Thread> workers = new ArrayList<>();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  private Crew(int size) {
    this.size = size;
  }

  static Crew of(int size) {
    return new Crew(size);
  }

  /** One piece of work. */
  @FunctionalInterface
  interface Work {
    void once() throws InterruptedException;
  }

  /** Begins; nobody begins a new piece after the time is over, or after one has failed. */
  Crew until(Duration duration, Work work) {
    long end = System.nanoTime() + duration.toNanos();
    for (int i = 0; i < size; i++) {
      workers.add(Thread.ofVirtual().start(() -> work(end, work)));
    }
    return this;
  }

  private void work(long end, Work work) {
    try {
      while (System.nanoTime() < end && failure.get() == null) {
        work.once();
      }
    } catch (InterruptedException | RuntimeException | AssertionError e) {
      failure.compareAndSet(null, e);
    }
  }

  /** Waits until the last piece is done; fails if one of them has. */
  void join() throws InterruptedException {
    for (Thread worker : workers) {
      worker.join();
    }
    if (failure.get() != null) {
      throw new IllegalStateException("The load could not be kept up", failure.get());
    }
  }
}
