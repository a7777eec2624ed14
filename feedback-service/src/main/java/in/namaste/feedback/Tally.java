package in.namaste.feedback;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How often each answer was given to one question at one office.
 *
 * @param question code of the question
 * @param worstToBest five counts, of the answers 1 to 5
 */
public record Tally(String question, List<Long> worstToBest) {

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
    long sum = scores().mapToLong(score -> score * worstToBest.get(score - 1)).sum();
    return (double) sum / answers();
  }

  /**
   * The share of one answer in whole percent, 0 to 100; the five shares add up to 100. Throws
   * IllegalStateException while results are not shown.
   */
  public int percent(int score) {
    shownOnly();
    long missing = 100 - scores().mapToLong(this::wholePercent).sum();
    long before =
        scores()
            .filter(other -> remainder(other) > remainder(score) || isEarlierTie(other, score))
            .count();
    return Math.toIntExact(wholePercent(score) + (before < missing ? 1 : 0));
  }

  private long wholePercent(int score) {
    return 100 * worstToBest.get(score - 1) / answers();
  }

  private long remainder(int score) {
    return 100 * worstToBest.get(score - 1) % answers();
  }

  private boolean isEarlierTie(int other, int score) {
    return other < score && remainder(other) == remainder(score);
  }

  private static IntStream scores() {
    return IntStream.rangeClosed(Scores.WORST, Scores.BEST);
  }

  private void shownOnly() {
    if (!isShown()) {
      throw new IllegalStateException("Fewer than five answers");
    }
  }
}
