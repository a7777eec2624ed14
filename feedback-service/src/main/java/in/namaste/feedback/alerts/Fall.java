package in.namaste.feedback.alerts;

import in.namaste.feedback.Counts;
import in.namaste.feedback.Scores;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.MannWhitneyUTest;

/**
 * A week in which an office was rated clearly below its own past. Two things make it clear: a
 * one-sided Mann–Whitney U test of the week's overall answers against those of the weeks before (it
 * wants no bell curve of five steps, and takes ties into account), and a mean that fell by as much
 * as people would notice. A test alone would call a busy office's tenth of a point clear; a mean
 * alone would call four bad mornings so.
 *
 * @param weekMean 1.0 to 5.0, one digit after the point
 * @param pastMean the same of the weeks before
 * @param weekAnswers how many at least, rounded down to fives
 * @param pastAnswers the same of the weeks before
 */
record Fall(double weekMean, double pastMean, long weekAnswers, long pastAnswers) {

  /** Weeks an office is compared with: two months, less than a season or a change of staff. */
  static final int PAST_WEEKS = 8;

  /** Below it one family's bad day is a fifth of the week. */
  static final long FEWEST_IN_WEEK = 20;

  /** Below it the past itself is not known: the standard error of its mean is above 0.15. */
  static final long FEWEST_IN_PAST = 60;

  /**
   * The largest chance that a week like the others looks so: of a hundred unchanged offices one
   * raises a false alarm at a look. In large weeks the fall of the mean makes it rarer still.
   */
  static final double BY_CHANCE = 0.01;

  /** The smallest fall of the mean that matters: nearly every third visitor gave one point less. */
  static final double LEAST_FALL = 0.3;

  private static final int ROUNDED_TO = 5;

  /**
   * The fall, if there is a clear one.
   *
   * @param week overall answers of the week
   * @param past those of the {@value #PAST_WEEKS} weeks before
   */
  static Optional<Fall> between(Counts week, Counts past) {
    return week.total() >= FEWEST_IN_WEEK
            && past.total() >= FEWEST_IN_PAST
            && mean(past) - mean(week) >= LEAST_FALL
            && chance(week, past) < BY_CHANCE
        ? Optional.of(
            new Fall(
                rounded(mean(week)),
                rounded(mean(past)),
                atLeast(week.total()),
                atLeast(past.total())))
        : Optional.empty();
  }

  private static double chance(Counts week, Counts past) {
    return MannWhitneyUTest.withDefaults()
        .with(AlternativeHypothesis.LESS_THAN)
        .test(answers(week), answers(past))
        .getPValue();
  }

  private static double[] answers(Counts counts) {
    double[] answers = new double[Math.toIntExact(counts.total())];
    int from = 0;
    for (int score = Scores.WORST; score <= Scores.BEST; score++) {
      int to = from + Math.toIntExact(counts.of(score));
      Arrays.fill(answers, from, to, score);
      from = to;
    }
    return answers;
  }

  private static double mean(Counts counts) {
    return Arrays.stream(answers(counts)).average().orElse(0);
  }

  private static double rounded(double mean) {
    return Math.round(mean * 10) / 10.0;
  }

  private static long atLeast(long answers) {
    return answers - answers % ROUNDED_TO;
  }
}
