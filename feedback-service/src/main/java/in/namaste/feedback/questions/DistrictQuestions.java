package in.namaste.feedback.questions;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import in.namaste.feedback.Question;
import in.namaste.feedback.Questionnaire;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The questions a district begins with: {@code questions.csv} of the district pack. */
@ApplicationScoped
public class DistrictQuestions {

  private static final int FIRST_WORDS = 1;

  private static final ObjectReader ROWS =
      new CsvMapper().readerFor(Row.class).with(CsvSchema.emptySchema().withHeader());

  private final Path file;

  DistrictQuestions(@ConfigProperty(name = "namaste.district.dir") Path district) {
    this.file = district.resolve("questions.csv");
  }

  /** All questions of the file. Throws UncheckedIOException if it cannot be read. */
  public List<Question> bank() {
    return rows().stream().map(Row::question).toList();
  }

  /** What an office asks that has no questions of its own. */
  public Questionnaire usual() {
    return new Questionnaire(
        Questionnaire.FIRST, rows().stream().filter(Row::isUsual).map(Row::question).toList());
  }

  private List<Row> rows() {
    try (MappingIterator<Row> rows = ROWS.readValues(file.toFile())) {
      return rows.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException("The district pack's questions cannot be read: " + file, e);
    }
  }

  /**
   * One line of the file.
   *
   * @param usual {@code yes} if offices without questions of their own ask it
   * @param source where the line comes from, for people who read the file
   */
  record Row(
      @JsonProperty("question_code") String code,
      String usual,
      @JsonProperty("text_hi") String textHi,
      @JsonProperty("text_en") String textEn,
      @JsonProperty("lowest_hi") String lowestHi,
      @JsonProperty("lowest_en") String lowestEn,
      @JsonProperty("highest_hi") String highestHi,
      @JsonProperty("highest_en") String highestEn,
      String source) {

    boolean isUsual() {
      return usual.equals("yes");
    }

    Question question() {
      return new Question(
          code, FIRST_WORDS, textHi, textEn, lowestHi, lowestEn, highestHi, highestEn);
    }
  }
}
