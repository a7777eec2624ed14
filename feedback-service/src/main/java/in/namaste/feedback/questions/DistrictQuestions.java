package in.namaste.feedback.questions;

import in.namaste.feedback.Question;
import in.namaste.feedback.Questionnaire;
import in.namaste.web.district.PackTable;
import in.namaste.web.district.PackTable.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The questions a district begins with: {@code questions.csv} of the district pack. */
@ApplicationScoped
public class DistrictQuestions {

  private static final String CODE = "question_code";
  private static final int FIRST_WORDS = 1;

  private final Path file;

  /**
   * @param district the folder of the pack
   */
  public DistrictQuestions(@ConfigProperty(name = "namaste.district.dir") Path district) {
    this.file = district.resolve("questions.csv");
  }

  /** All questions of the file. Throws WrongPack if it cannot be used. */
  public List<Question> bank() {
    return rows().stream().map(DistrictQuestions::question).toList();
  }

  /** What an office asks that has no questions of its own. */
  public Questionnaire usual() {
    return new Questionnaire(
        Questionnaire.FIRST,
        rows().stream().filter(row -> row.yes("usual")).map(DistrictQuestions::question).toList());
  }

  private List<Row> rows() {
    return PackTable.readCoded(
        file,
        CODE,
        CODE,
        "usual",
        "text_hi",
        "text_en",
        "lowest_hi",
        "lowest_en",
        "highest_hi",
        "highest_en");
  }

  private static Question question(Row row) {
    String code = row.text(CODE);
    if (!Question.isCode(code)) {
      throw row.wrong(CODE, "must be small letters, digits and _, beginning with a letter");
    }
    return new Question(
        code,
        FIRST_WORDS,
        row.text("text_hi"),
        row.text("text_en"),
        row.text("lowest_hi"),
        row.text("lowest_en"),
        row.text("highest_hi"),
        row.text("highest_en"));
  }
}
