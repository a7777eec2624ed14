package in.namaste.feedback;

import java.util.Collections;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;

/**
 * Five numbers, one for each answer.
 *
 * @param worstToBest of the answers 1 to 5
 */
public record Counts(List<Long> worstToBest) {

  public static final Counts NONE = new Counts(Collections.nCopies(Scores.BEST, 0L));

  /** Throws IllegalArgumentException for more or fewer than five. */
  public Counts {
    if (worstToBest.size() != Scores.BEST) {
      throw new IllegalArgumentException("Five counts, of the answers 1 to 5");
    }
    worstToBest = List.copyOf(worstToBest);
  }

  /** How often an answer, 1 to 5, was given. */
  public long of(int score) {
    return worstToBest.get(score - 1);
  }

  public long total() {
    return worstToBest.stream().mapToLong(Long::longValue).sum();
  }

  /** With so many more of one answer, 1 to 5. */
  public Counts plus(int score, long more) {
    return each(other -> of(other) + (other == score ? more : 0));
  }

  public Counts plus(Counts other) {
    return with(other, Long::sum);
  }

  public Counts minus(Counts other) {
    return with(other, (mine, its) -> mine - its);
  }

  /** What is above zero; zero elsewhere. */
  public Counts above() {
    return each(score -> Math.max(0, of(score)));
  }

  /** What is below zero, as positive numbers; zero elsewhere. */
  public Counts below() {
    return each(score -> Math.max(0, -of(score)));
  }

  /** Of each answer as many as both have. */
  public Counts common(Counts other) {
    return with(other, Math::min);
  }

  /** The first so many, beginning with the worst answers; all if there are fewer. */
  public Counts first(long many) {
    Counts taken = NONE;
    long left = many;
    for (int score = Scores.WORST; score <= Scores.BEST; score++) {
      long now = Math.min(left, of(score));
      taken = taken.plus(score, now);
      left -= now;
    }
    return taken;
  }

  private Counts with(Counts other, LongBinaryOperator join) {
    return each(score -> join.applyAsLong(of(score), other.of(score)));
  }

  private static Counts each(IntToLongFunction count) {
    return new Counts(
        IntStream.rangeClosed(Scores.WORST, Scores.BEST)
            .mapToObj(score -> count.applyAsLong(score))
            .toList());
  }
}
