package in.namaste.bench.load;

import in.namaste.bench.meta.Citizen;
import in.namaste.bench.meta.CitizenMessage;
import in.namaste.bench.pace.Pace;
import in.namaste.bench.phones.MessageWatch;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * New citizens write at a fixed rate, whatever becomes of those before them, and each waits for a
 * reply. A message that leaves late counts from when it should have left.
 */
public final class SteadyLoad {

  private static final Duration SAMPLE = Duration.ofMillis(250);

  private final Stage stage;

  /** Prepares a load. */
  public SteadyLoad(Stage stage) {
    this.stage = stage;
  }

  /**
   * What came of it.
   *
   * @param rate messages a second
   * @param replies from the time a message should have left until its reply was sent
   * @param refused webhooks answered with something else than 200
   * @param lag how the number of unanswered messages went
   * @param unanswered messages without a reply at the limit
   */
  public record Result(double rate, Pace replies, long refused, Lag lag, long unanswered) {

    /** Whether the rate was kept up: all was taken, all was answered and the lag did not grow. */
    public boolean sustained() {
      return refused == 0 && unanswered == 0 && lag.growthPerSecond() <= rate * 0.02;
    }
  }

  /** Writes for a while at this rate, then waits for the last replies. */
  public Result run(double rate, Duration duration, Duration drainLimit)
      throws InterruptedException {
    var awaited = new Awaited();
    var refused = new AtomicLong();
    var lag = new Lag();
    long start = System.nanoTime();
    try (var watch = new MessageWatch(stage.simulator(), false, awaited::replied)) {
      Thread sampler = Thread.ofVirtual().start(() -> sample(lag, awaited, start, duration));
      for (Thread post : writing(rate, duration, start, awaited, refused)) {
        post.join();
      }
      sampler.join();
      Pace replies = awaited.pace(System.nanoTime() - start);
      awaited.awaitAll(drainLimit);
      Pace all = awaited.pace(System.nanoTime() - start);
      return new Result(
          rate,
          new Pace(replies.perSecond(), all.p50Millis(), all.p99Millis(), all.count()),
          refused.get(),
          lag,
          awaited.waiting());
    }
  }

  private List<Thread> writing(
      double rate, Duration duration, long start, Awaited awaited, AtomicLong refused) {
    List<Thread> posts = new ArrayList<>();
    long gap = (long) (1e9 / rate);
    for (long due = start; due < start + duration.toNanos(); due += gap) {
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      Instant shouldLeave = Instant.now().minusNanos(System.nanoTime() - due);
      posts.add(Thread.ofVirtual().start(() -> write(shouldLeave, awaited, refused)));
    }
    return posts;
  }

  private void write(Instant shouldLeave, Awaited awaited, AtomicLong refused) {
    Citizen citizen = stage.crowd().next();
    awaited.expect(citizen.phone(), shouldLeave);
    try {
      if (stage
              .gateway()
              .post(
                  stage.number().webhook(citizen, shouldLeave, CitizenMessage.text("नमस्ते रोहतक")))
          != 200) {
        refused.incrementAndGet();
      }
    } catch (IOException e) {
      refused.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void sample(Lag lag, Awaited awaited, long start, Duration duration) {
    for (long at = start; at < start + duration.toNanos(); at += SAMPLE.toNanos()) {
      LockSupport.parkNanos(Math.max(0, at - System.nanoTime()));
      lag.add((System.nanoTime() - start) / 1e9, awaited.waiting());
    }
  }
}
