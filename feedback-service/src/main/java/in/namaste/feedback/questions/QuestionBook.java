package in.namaste.feedback.questions;

import in.namaste.feedback.Question;
import in.namaste.feedback.Questionnaire;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each office asks, and has ever asked, in memory, so that the form needs no database. Before
 * the database has been read once it holds the district pack's usual questions.
 */
@ApplicationScoped
public class QuestionBook {

  private volatile Known known;

  QuestionBook(DistrictQuestions pack) {
    Questionnaire usual = pack.usual();
    this.known = Known.of(List.of(new Sheet(Sheet.USUAL, Questionnaire.FIRST, usual.questions())));
  }

  /** What an office asks now: its own questions, else the usual ones. */
  public Questionnaire of(String officeCode) {
    Known now = known;
    Sheet own = now.latest().get(officeCode);
    return (own == null || !own.isOwn() ? now.latest().get(Sheet.USUAL) : own).questionnaire();
  }

  /**
   * What an office asked once. In it stands each question in the version that was shown.
   *
   * @param version that an answer names
   * @return empty if the office was never asked so, or this replica has not heard of it yet
   */
  public Optional<Questionnaire> find(String officeCode, int version) {
    return Optional.ofNullable(known.byVersion().get(version))
        .filter(sheet -> sheet.isFor(officeCode))
        .map(Sheet::questionnaire);
  }

  /** What offices without questions of their own ask now. */
  public Questionnaire usual() {
    return known.latest().get(Sheet.USUAL).questionnaire();
  }

  /** How many offices ask a question of the bank because they chose it themselves. */
  public long ownAsking(String questionCode) {
    return known.latest().values().stream()
        .filter(sheet -> !sheet.office().equals(Sheet.USUAL))
        .filter(
            sheet -> sheet.questions().stream().anyMatch(own -> own.code().equals(questionCode)))
        .count();
  }

  /** Every question that was ever asked anywhere, in each of its versions. */
  public List<Question> ever() {
    return known.byVersion().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(sheet -> sheet.getValue().questions().stream())
        .distinct()
        .toList();
  }

  /** Whether an office has questions of its own now. */
  public boolean isOwn(String officeCode) {
    Sheet own = known.latest().get(officeCode);
    return own != null && own.isOwn();
  }

  /**
   * Takes what is known now.
   *
   * @param sheets all of them, lowest version first, a usual one among them
   */
  void replace(List<Sheet> sheets) {
    known = Known.of(sheets);
  }

  private record Known(Map<Integer, Sheet> byVersion, Map<String, Sheet> latest) {

    static Known of(List<Sheet> sheets) {
      Map<Integer, Sheet> byVersion = new HashMap<>();
      Map<String, Sheet> latest = new HashMap<>();
      for (Sheet sheet : sheets) {
        byVersion.put(sheet.version(), sheet);
        latest.put(sheet.office(), sheet);
      }
      if (!latest.containsKey(Sheet.USUAL)) {
        throw new IllegalArgumentException("There is always a usual set of questions");
      }
      return new Known(byVersion, latest);
    }
  }
}
