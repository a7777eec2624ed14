package in.namaste.messaging;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How long the first row of a queue has waited at least, for rows that have a rising id and no time
 * of their own: an answer's would tell when somebody gave it.
 */
final class SeenRows {

  /** Looks that are remembered; beyond, every second one is forgotten. */
  static final int MOST = 1_000;

  private final Deque<Look> looks = new ArrayDeque<>();

  /** There is none. */
  long none() {
    looks.clear();
    return 0;
  }

  /**
   * There are some.
   *
   * @param first lowest id
   * @param last highest id
   * @param now any clock that does not run backwards
   * @return since when the first is known to be there, in the clock's unit; 0 when it is new
   */
  long some(long first, long last, long now) {
    while (!looks.isEmpty() && looks.peekFirst().last() < first) {
      looks.removeFirst();
    }
    if (looks.isEmpty() || looks.peekLast().last() < last) {
      looks.addLast(new Look(last, now));
    }
    long age = now - looks.peekFirst().at();
    if (looks.size() > MOST) {
      thinOut();
    }
    return age;
  }

  /** The first, which tells the age, and the last stay. */
  private void thinOut() {
    Look newest = looks.removeLast();
    boolean stays = false;
    for (var each = looks.iterator(); each.hasNext(); ) {
      each.next();
      stays = !stays;
      if (!stays) {
        each.remove();
      }
    }
    looks.addLast(newest);
  }

  /** At this moment all ids up to the last one were there. */
  private record Look(long last, long at) {}
}
