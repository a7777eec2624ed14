package in.namaste.feedback.publishing;

import in.namaste.feedback.Scores;

/**
 * What of an answer is counted.
 *
 * @param counter null or empty for the whole office's code
 * @param questionnaire the version of the office's questions that was answered
 */
public record Counted(String office, String counter, int questionnaire, Scores scores) {

  public Counted {
    counter = counter == null ? "" : counter;
  }

  Place place() {
    return new Place(office, counter);
  }
}
