package in.namaste.bench.feedback;

import in.namaste.bench.pace.Pace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;

/**
 * Answers leave at a fixed rate, whatever becomes of those before them. One that leaves late counts
 * from when it should have left.
 */
public final class Sending {

  private final Visitors visitors;
  private final ConcurrentHistogram micros = new ConcurrentHistogram(3);
  private final Map<Outcome, Queue<UUID>> heard = new EnumMap<>(Outcome.class);

  /**
   * @param visitors who send
   */
  public Sending(Visitors visitors) {
    this.visitors = visitors;
    for (Outcome outcome : Outcome.values()) {
      heard.put(outcome, new ConcurrentLinkedQueue<>());
    }
  }

  /**
   * What came of it.
   *
   * @param pace of those that were thanked for
   * @param answers by what their visitors heard
   */
  public record Result(Pace pace, Map<Outcome, List<UUID>> answers) {

    /** How many heard this. */
    public int count(Outcome outcome) {
      return answers.get(outcome).size();
    }
  }

  /**
   * Sends all forms; once.
   *
   * @param rate answers a second
   */
  public Result run(List<OpenForm> forms, int rate) throws InterruptedException {
    List<Thread> posts = new ArrayList<>();
    long gap = 1_000_000_000L / rate;
    long start = System.nanoTime();
    long due = start;
    for (OpenForm form : forms) {
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      long shouldLeave = due;
      posts.add(Thread.ofVirtual().start(() -> send(form, shouldLeave)));
      due += gap;
    }
    for (Thread post : posts) {
      post.join();
    }
    Map<Outcome, List<UUID>> answers = new EnumMap<>(Outcome.class);
    heard.forEach((outcome, ids) -> answers.put(outcome, List.copyOf(ids)));
    return new Result(Pace.of(micros, System.nanoTime() - start), answers);
  }

  private void send(OpenForm form, long shouldLeave) {
    Outcome outcome = Outcome.UNHEARD;
    try {
      outcome = visitors.send(form);
    } catch (IOException nothingHeard) {
      outcome = Outcome.UNHEARD;
    }
    if (outcome == Outcome.THANKED) {
      micros.recordValue((System.nanoTime() - shouldLeave) / 1_000);
    }
    heard.get(outcome).add(form.submission());
  }
}
