package in.namaste.feedback.answers;

import java.time.Duration;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * How many answers an office usually gets in an hour in which it gets any.
 *
 * <p>The statistic: arrivals of visitors who do not know of each other are Poisson. The mean is
 * that of the office's own hours with counted answers in the past {@value #WEEKS} weeks. As many
 * answers are believable as a Poisson hour of that mean exceeds with a probability of at most
 * {@value #CHANCE} (upper tail): among 100 offices open 50 hours a week that is one false alarm in
 * four years, if visitors really came one by one. Since they also come in groups, the mean is taken
 * of busy hours only, and is never below {@value #LEAST_MEAN}.
 *
 * @param answers counted in those weeks
 * @param hours in which they were given
 */
record Rhythm(long answers, long hours) {

  private static final int WEEKS = 8;

  static final Duration PAST = Duration.ofDays(7L * WEEKS);

  /** Of a new or quiet office: leaves it up to 17 answers in an hour. */
  private static final double LEAST_MEAN = 4;

  private static final double CHANCE = 1e-6;

  /** The largest number of answers that is believable in one hour. */
  int believable() {
    double mean = hours == 0 ? LEAST_MEAN : Math.max(LEAST_MEAN, (double) answers / hours);
    return PoissonDistribution.of(mean).inverseSurvivalProbability(CHANCE);
  }
}
