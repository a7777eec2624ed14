package in.namaste.feedback.offices;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import in.namaste.feedback.Office;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The offices of Rohtak's pack as people and the other services need them. */
class DistrictPackTest {

  private static final String CODE = "[A-Z0-9][A-Z0-9.-]{0,63}";
  private static final String HINDI = "[\\p{IsDevanagari}0-9 ,()/-]+";

  private final Path pack = Path.of(System.getProperty("project.root"), "deploy/district/rohtak");
  private final List<Office> offices = new DistrictOffices(pack).read();

  @Test
  void aboutAHundredOfficesOfEveryDepartmentAreThere() throws IOException {
    Set<String> departments =
        rows("departments.csv").stream()
            .map(row -> row.get("dept_code"))
            .collect(Collectors.toSet());

    assertThat(offices).hasSizeBetween(90, 120);
    assertThat(offices).extracting(Office::code).doesNotHaveDuplicates();
    assertThat(offices.stream().map(Office::departmentCode).collect(Collectors.toSet()))
        .isEqualTo(departments);
  }

  @Test
  void theCodesThatHangOnWallsAreStillThere() {
    assertThat(offices)
        .extracting(Office::code)
        .contains("DC-ROHTAK", "PHED-ROHTAK", "MCR-ROHTAK", "TEHSIL-ROHTAK", "TEHSIL-MEHAM");
  }

  @Test
  void aCodeCanStandInALinkAndIsNoWordThatSomebodyTypesToTheBot() {
    assertThat(offices).allSatisfy(office -> assertThat(office.code()).matches(CODE).contains("-"));
    assertThat(offices)
        .flatMap(Office::counters)
        .allSatisfy(counter -> assertThat(counter.code()).matches(CODE));
  }

  @Test
  void namesAreThereInBothLanguagesAndOnlyOnce() {
    assertThat(offices).extracting(Office::nameHi).doesNotHaveDuplicates();
    assertThat(offices).extracting(Office::nameEn).doesNotHaveDuplicates();
    assertThat(offices)
        .allSatisfy(
            office -> {
              assertThat(office.nameHi()).matches(HINDI);
              assertThat(office.nameEn()).matches("\\p{ASCII}{5,}");
            });
    assertThat(offices)
        .flatMap(Office::counters)
        .allSatisfy(
            counter -> {
              assertThat(counter.nameHi()).matches(HINDI);
              assertThat(counter.nameEn()).matches("\\p{ASCII}{4,}");
            });
  }

  @Test
  void everyLineNamesItsSourceOrSaysThatItIsAnExample() throws IOException {
    assertThat(rows("offices.csv"))
        .allSatisfy(
            row -> assertThat(row.get("source")).matches("(example: |places|departments).+"));
  }

  private List<Map<String, String>> rows(String file) throws IOException {
    CsvSchema header = CsvSchema.emptySchema().withHeader();
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(header)
            .readValues(pack.resolve(file).toFile())) {
      return rows.readAll();
    }
  }
}
