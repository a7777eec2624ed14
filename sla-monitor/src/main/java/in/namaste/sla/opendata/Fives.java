package in.namaste.sla.opendata;

import java.util.List;

/**
 * The rule of what may be public (decision 0034): every figure grows five tickets at a time, and
 * nothing that is published tells more of one group than which five numbers are possible.
 */
final class Fives {

  /** The least that is shown, and the step in which it grows. */
  static final long STEP = 5;

  /** The most that waits in one group. */
  private static final long MOST_WAITING = STEP - 1;

  private Fives() {}

  /** What of a group's tickets stands in full fives. */
  static long of(long exact) {
    return exact - exact % STEP;
  }

  /**
   * Whether the same tickets may be shown in a second partition beside the first. Both sums are of
   * the same number; should they lie far apart, most groups of one partition would be known to have
   * four tickets waiting. Where the answer is no, that alone tells nothing of any group either.
   *
   * @param first exact figures of the groups of the first partition
   * @param second those of the second; the same tickets
   */
  static boolean mayStandTogether(List<Long> first, List<Long> second) {
    long apart = shown(second) - shown(first);
    return apart < farthest(first.size()) && -apart < farthest(second.size());
  }

  private static long shown(List<Long> exact) {
    return exact.stream().mapToLong(Fives::of).sum();
  }

  /** As far as sums can lie apart with each group still free to have any number from 0 to 4. */
  private static long farthest(int groups) {
    return Math.max(0, of(MOST_WAITING * (groups - 1)));
  }
}
