package in.namaste.demo.month;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** What is to happen and when. It happens in the order of time, up to now and no further. */
final class Agenda {

  private final Instant now;
  private final PriorityQueue<Entry> entries =
      new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::order));
  private long order;

  Agenda(Instant now) {
    this.now = now;
  }

  private record Entry(Instant at, long order, Consumer<Instant> step) {}

  /** What lies after now never happens. */
  void at(Instant moment, Consumer<Instant> step) {
    if (moment.isBefore(now)) {
      entries.add(new Entry(moment, order++, step));
    }
  }

  Instant now() {
    return now;
  }

  /** Lets everything happen, with all that follows from it. */
  void run() {
    while (!entries.isEmpty()) {
      Entry next = entries.remove();
      next.step().accept(next.at());
    }
  }
}
