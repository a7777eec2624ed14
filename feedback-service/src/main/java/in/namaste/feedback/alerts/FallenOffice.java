package in.namaste.feedback.alerts;

import in.namaste.feedback.Week;
import java.util.Locale;

/**
 * An office that fell in a week, as it was told.
 *
 * @param office its code
 * @param week the one in which it fell
 * @param weekMean 1.0 to 5.0, one digit after the point
 * @param pastMean the same of the weeks before
 * @param weekAnswers how many at least
 * @param pastAnswers the same of the weeks before
 */
public record FallenOffice(
    String office,
    Week week,
    double weekMean,
    double pastMean,
    long weekAnswers,
    long pastAnswers) {

  static FallenOffice of(String office, Week week, Fall fall) {
    return new FallenOffice(
        office, week, fall.weekMean(), fall.pastMean(), fall.weekAnswers(), fall.pastAnswers());
  }

  /** The week's mean as pages show it. */
  public String now() {
    return String.format(Locale.ROOT, "%.1f", weekMean);
  }

  /** The mean of the weeks before as pages show it. */
  public String before() {
    return String.format(Locale.ROOT, "%.1f", pastMean);
  }
}
