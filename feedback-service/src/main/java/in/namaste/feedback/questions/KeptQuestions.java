package in.namaste.feedback.questions;

import in.namaste.feedback.Question;
import in.namaste.feedback.Questionnaire;
import in.namaste.feedback.questions.QuestionsRefused.Why;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All that is known of questions at one moment, and what follows from a change.
 *
 * @param bank each question in its newest words
 * @param sheets everything that was ever asked, lowest version first
 */
record KeptQuestions(List<Kept> bank, List<Sheet> sheets) {

  /** A question in its newest words; fails with QuestionsRefused if it is unknown. */
  Kept find(String code) {
    return bank.stream()
        .filter(kept -> kept.question().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new QuestionsRefused(Why.UNKNOWN));
  }

  /** The same, seen in this version; fails with QuestionsRefused if it has changed. */
  Kept find(String code, long seen) {
    Kept kept = find(code);
    refuseUnless(kept.question().version() == seen);
    return kept;
  }

  /** What is asked once a question has other words. */
  List<Sheet> afterRewording(Question reworded) {
    return changed(
        reworded.code(),
        questions ->
            questions.stream()
                .map(asked -> asked.code().equals(reworded.code()) ? reworded : asked)
                .toList());
  }

  /** What is asked once a question is withdrawn. */
  List<Sheet> afterWithdrawing(String code) {
    return changed(
        code, questions -> questions.stream().filter(asked -> !asked.code().equals(code)).toList());
  }

  /**
   * What an office asks from now on. Fails with QuestionsRefused if it was changed meanwhile.
   *
   * @param office {@value Sheet#USUAL} for the usual set
   * @param seen version of what it asked on the page that was acted from
   * @param codes in order, without the overall question, which is always the first
   */
  Sheet chosen(String office, long seen, List<String> codes) {
    refuseUnless(asks(office).version() == seen);
    List<Question> questions =
        Stream.concat(Stream.of(Question.OVERALL), codes.stream())
            .map(this::find)
            .filter(Kept::offered)
            .map(Kept::question)
            .toList();
    return new Sheet(office, next(), new Questionnaire(next(), questions).questions());
  }

  /** An office asks the usual questions again. */
  Sheet usual(String office, long seen) {
    refuseUnless(asks(office).version() == seen);
    return new Sheet(office, next(), List.of());
  }

  private Sheet asks(String office) {
    Map<String, Sheet> latest = latest();
    Sheet own = latest.get(office);
    return own == null || !own.isOwn() ? latest.get(Sheet.USUAL) : own;
  }

  private List<Sheet> changed(String code, UnaryOperator<List<Question>> change) {
    List<Sheet> changed = new ArrayList<>();
    for (Sheet sheet : latest().values()) {
      if (sheet.questions().stream().anyMatch(asked -> asked.code().equals(code))) {
        changed.add(
            new Sheet(sheet.office(), next() + changed.size(), change.apply(sheet.questions())));
      }
    }
    return List.copyOf(changed);
  }

  private Map<String, Sheet> latest() {
    Map<String, Sheet> latest = new LinkedHashMap<>();
    sheets.forEach(sheet -> latest.put(sheet.office(), sheet));
    return latest;
  }

  private int next() {
    return sheets.getLast().version() + 1;
  }

  private static void refuseUnless(boolean asSeen) {
    if (!asSeen) {
      throw new QuestionsRefused(Why.CHANGEDMEANWHILE);
    }
  }
}
