package in.namaste.bench.load;

import in.namaste.bench.meta.Citizen;
import in.namaste.bench.meta.CitizenMessage;
import in.namaste.bench.pace.Pace;
import in.namaste.bench.phones.MessageWatch;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Posts first messages of new citizens over some connections, each as fast as its answers come,
 * then waits until every one of them has been replied to.
 */
public final class Flood {

  private static final int CONNECTIONS = 64;

  private final Stage stage;

  /** Prepares a flood. */
  public Flood(Stage stage) {
    this.stage = stage;
  }

  /**
   * What came of it.
   *
   * @param accepted webhooks answered with 200
   * @param refused webhooks answered otherwise or not at all
   * @param replies replies from the first webhook to the last reply, and how long each was waited
   *     for
   * @param unanswered accepted messages that had no reply at the limit
   */
  public record Result(Pace accepted, long refused, Pace replies, long unanswered) {}

  /** Floods for a while. */
  public Result run(Duration duration, Duration drainLimit) throws InterruptedException {
    Histogram micros = new ConcurrentHistogram(3);
    var refused = new AtomicLong();
    var awaited = new Awaited();
    long start = System.nanoTime();
    try (var watch = new MessageWatch(stage.simulator(), false, awaited::replied)) {
      Crew.of(CONNECTIONS).until(duration, () -> post(micros, refused, awaited)).join();
      Pace accepted = Pace.of(micros, System.nanoTime() - start);
      awaited.awaitAll(drainLimit);
      return new Result(
          accepted, refused.get(), awaited.pace(System.nanoTime() - start), awaited.waiting());
    }
  }

  private void post(Histogram micros, AtomicLong refused, Awaited awaited)
      throws InterruptedException {
    Citizen citizen = stage.crowd().next();
    var webhook =
        stage.number().webhook(citizen, Instant.now(), CitizenMessage.text("नमस्ते रोहतक"));
    long posted = System.nanoTime();
    awaited.expect(citizen.phone(), Instant.now());
    try {
      if (stage.gateway().post(webhook) == 200) {
        micros.recordValue((System.nanoTime() - posted) / 1_000);
        return;
      }
    } catch (IOException e) {
      // Counted below with the other refusals.
    }
    refused.incrementAndGet();
    awaited.forget(citizen.phone());
  }
}
