package in.namaste.feedback;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How often each answer was given to one question at one office.
 *
 * @param worstToBest five counts, of the answers 1 to 5
 */
public record Tally(Question question, List<Long> worstToBest) {

  /** Fewer answers than this are not shown: they could be traced to people. */
  public static final int SHOWN_FROM = 5;

  public Tally {
    if (worstToBest.size() != Scores.BEST) {
      throw new IllegalArgumentException("Five counts, of the answers 1 to 5");
    }
    worstToBest = List.copyOf(worstToBest);
  }

  public long answers() {
    return worstToBest.stream().mapToLong(Long::longValue).sum();
  }

  /** False while there are fewer than {@value #SHOWN_FROM} answers. */
  public boolean isShown() {
    return answers() >= SHOWN_FROM;
  }

  /** The mean answer, 1 to 5. Throws IllegalStateException while results are not shown. */
  public double average() {
    shownOnly();
    long sum =
        IntStream.rangeClosed(Scores.WORST, Scores.BEST)
            .mapToLong(score -> score * worstToBest.get(score - 1))
            .sum();
    return (double) sum / answers();
  }

  /**
   * The share of one answer in whole percent, 0 to 100. Throws IllegalStateException while results
   * are not shown.
   */
  public int percent(int score) {
    shownOnly();
    return (int) Math.round(100.0 * worstToBest.get(score - 1) / answers());
  }

  private void shownOnly() {
    if (!isShown()) {
      throw new IllegalStateException("Fewer than five answers");
    }
  }
}
