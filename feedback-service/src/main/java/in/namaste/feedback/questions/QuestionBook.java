package in.namaste.feedback.questions;

import in.namaste.feedback.Questionnaire;
import jakarta.enterprise.context.ApplicationScoped;

/** What each office asks, in memory, so that the form needs no database. */
@ApplicationScoped
public class QuestionBook {

  private final Questionnaire usual;

  QuestionBook(DistrictQuestions pack) {
    this.usual = pack.usual();
  }

  /** What an office asks now. */
  public Questionnaire of(String officeCode) {
    return usual;
  }
}
