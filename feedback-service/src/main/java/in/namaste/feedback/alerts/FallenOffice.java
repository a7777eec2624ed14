package in.namaste.feedback.alerts;

import in.namaste.feedback.Week;

/** An office that fell in a week, as it was told. */
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
}
