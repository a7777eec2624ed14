package in.namaste.feedback.results;

import in.namaste.feedback.Counts;
import in.namaste.feedback.Question;
import in.namaste.feedback.Tally;
import in.namaste.feedback.Week;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;

/**
 * What is public of an office, a department or the district.
 *
 * @param questions answers to each question, in each of its versions
 * @param weeks overall answers by the week in which they became public
 * @param parts overall answers of each part
 * @param departments overall answers of every department, to compare with
 */
record Figures(
    Map<Asked, Counts> questions,
    NavigableMap<Week, Counts> weeks,
    Map<String, Counts> parts,
    Map<String, Counts> departments) {

  /** A question in the words of one version. */
  record Asked(String code, int version) {

    static Asked of(Question question) {
      return new Asked(question.code(), question.version());
    }
  }

  /** The overall answers, whatever the words of the question. */
  Tally overall() {
    return tally(weeks.values().stream().reduce(Counts.NONE, Counts::plus));
  }

  Tally of(Question question) {
    return tally(questions.getOrDefault(Asked.of(question), Counts.NONE));
  }

  Tally ofDepartment(String code) {
    return tally(departments.getOrDefault(code, Counts.NONE));
  }

  Tally ofDistrict() {
    return tally(departments.values().stream().reduce(Counts.NONE, Counts::plus));
  }

  /** Changes with whatever is public here: another number means another page. */
  long mark() {
    return Integer.toUnsignedLong(Objects.hash(questions, weeks, parts, departments));
  }

  static Tally tally(Counts counts) {
    return new Tally(Question.OVERALL, counts.worstToBest());
  }
}
