package in.namaste.bench.feedback;

import in.namaste.bench.pace.Pace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;

/**
 * Answers leave at a fixed rate, whatever becomes of those before them. One that leaves late counts
 * from when it should have left.
 */
final class Sending {

  private final Visitors visitors;
  private final ConcurrentHistogram micros = new ConcurrentHistogram(3);
  private final AtomicLong refused = new AtomicLong();

  Sending(Visitors visitors) {
    this.visitors = visitors;
  }

  /**
   * What came of it.
   *
   * @param answered those that were thanked for
   * @param refused those that were not
   */
  record Result(Pace answered, long refused) {}

  Result run(List<OpenForm> forms, int rate) throws InterruptedException {
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
    return new Result(Pace.of(micros, System.nanoTime() - start), refused.get());
  }

  private void send(OpenForm form, long shouldLeave) {
    try {
      if (visitors.send(form)) {
        micros.recordValue((System.nanoTime() - shouldLeave) / 1_000);
      } else {
        refused.incrementAndGet();
      }
    } catch (IOException e) {
      refused.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
