package in.namaste.bench.load;

import in.namaste.bench.pace.Pace;
import in.namaste.bench.phones.Chat;
import in.namaste.bench.phones.Chats;
import in.namaste.bench.phones.Complaint;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Citizens who walk the whole way from the first word to the ticket number, many at a time. */
public final class Conversations {

  private final Stage stage;

  /** Prepares conversations. */
  public Conversations(Stage stage) {
    this.stage = stage;
  }

  /**
   * Keeps so many conversations going, a new citizen for each; those begun are finished.
   *
   * @return ticket numbers heard, from the first message on
   * @throws IllegalStateException if a reply did not come within a minute, or two citizens heard
   *     the same number
   */
  public Pace run(int citizens, Duration duration) throws InterruptedException {
    Histogram micros = new ConcurrentHistogram(3);
    Set<String> numbers = ConcurrentHashMap.newKeySet();
    long start = System.nanoTime();
    try (var chats =
        new Chats(stage.gateway(), stage.number(), stage.simulator(), Clock.systemUTC())) {
      Crew.of(citizens)
          .until(
              duration,
              () -> {
                Chat chat = chats.of(stage.crowd().next());
                long begun = System.nanoTime();
                if (!numbers.add(Complaint.tell(chat))) {
                  throw new IllegalStateException("Two citizens heard the same number");
                }
                micros.recordValue((System.nanoTime() - begun) / 1_000);
                chats.leave(chat);
              })
          .join();
      return Pace.of(micros, System.nanoTime() - start);
    }
  }
}
