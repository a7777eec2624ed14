package in.namaste.feedback.questions;

import in.namaste.feedback.Questionnaire;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds the questions that an answer was given to, for whoever keeps and counts it. */
@ApplicationScoped
public class AskedQuestions {

  private final QuestionBook book;
  private final QuestionStore store;

  AskedQuestions(QuestionBook book, QuestionStore store) {
    this.book = book;
    this.store = store;
  }

  /**
   * What was asked, each question in the version that was shown. Wants a session of the caller.
   *
   * @param version that the answer names; null in old records: then the first one
   * @return what the office asks now, if it was never asked in that version
   */
  public Uni<Questionnaire> of(String officeCode, Integer version) {
    int shown = version == null ? Questionnaire.FIRST : version;
    return book.find(officeCode, shown)
        .map(asked -> Uni.createFrom().item(asked))
        .orElseGet(() -> readAgain(officeCode, shown));
  }

  private Uni<Questionnaire> readAgain(String officeCode, int version) {
    return store
        .sheets()
        .invoke(
            sheets -> {
              if (!sheets.isEmpty()) {
                book.replace(sheets);
              }
            })
        .map(read -> book.find(officeCode, version).orElseGet(() -> book.of(officeCode)));
  }
}
