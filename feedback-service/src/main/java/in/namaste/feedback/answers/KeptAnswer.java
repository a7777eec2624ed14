package in.namaste.feedback.answers;

import in.namaste.feedback.Scores;
import in.namaste.feedback.SubmissionEvent.FeedbackSubmitted;
import in.namaste.feedback.WholeHour;
import java.time.Instant;
import java.util.Objects;

/**
 * What is counted of an answer.
 *
 * @param counter empty for the whole office
 * @param batch of the poster or list that its code came from
 * @param questionnaire version of the questions that it was given to
 * @param hour the hour of UTC it was given in
 */
record KeptAnswer(
    String office, String counter, int batch, int questionnaire, Instant hour, Scores scores) {

  static KeptAnswer of(FeedbackSubmitted submitted) {
    return new KeptAnswer(
        submitted.officeCode(),
        Objects.requireNonNullElse(submitted.counter(), ""),
        submitted.batchOrFirst(),
        submitted.questionnaireOrFirst(),
        WholeHour.of(submitted.occurredAt()),
        submitted.scores());
  }

  OfficeHour officeHour() {
    return new OfficeHour(office, hour);
  }
}
