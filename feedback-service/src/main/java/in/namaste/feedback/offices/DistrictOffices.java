package in.namaste.feedback.offices;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import in.namaste.feedback.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The offices a district begins with: {@code offices.csv} of the district pack. */
@ApplicationScoped
public class DistrictOffices {

  private static final ObjectReader ROWS =
      new CsvMapper().readerFor(Row.class).with(CsvSchema.emptySchema().withHeader());

  private final Path file;

  DistrictOffices(@ConfigProperty(name = "namaste.district.dir") Path district) {
    this.file = district.resolve("offices.csv");
  }

  /** The offices of the file, first versions. Throws UncheckedIOException if it cannot be read. */
  public List<Office> read() {
    try (MappingIterator<Row> rows = ROWS.readValues(file.toFile())) {
      return rows.readAll().stream().map(Row::office).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The district pack's offices cannot be read: " + file, e);
    }
  }

  /**
   * One line of the file.
   *
   * @param counters {@code CODE:English:हिंदी} for each counter, separated by bars; may be empty
   * @param source where the line comes from, for people who read the file
   */
  record Row(
      @JsonProperty("office_code") String code,
      @JsonProperty("dept_code") String departmentCode,
      @JsonProperty("name_en") String nameEn,
      @JsonProperty("name_hi") String nameHi,
      String counters,
      String source) {

    Office office() {
      List<Office.Counter> split =
          Arrays.stream(counters.split("\\|", -1))
              .filter(counter -> !counter.isBlank())
              .map(Row::counter)
              .toList();
      return new Office(code, 1, true, nameHi, nameEn, departmentCode, split);
    }

    private static Office.Counter counter(String text) {
      String[] parts = text.split(":", -1);
      if (parts.length != 3) {
        throw new IllegalArgumentException("A counter is CODE:English:हिंदी, not " + text);
      }
      return new Office.Counter(parts[0], parts[2], parts[1]);
    }
  }
}
