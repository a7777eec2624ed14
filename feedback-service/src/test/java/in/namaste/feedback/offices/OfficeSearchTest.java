package in.namaste.feedback.offices;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.Office;
import in.namaste.feedback.departments.Departments;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeSearchTest {

  @Test
  void moreThanItsFieldTakesIsCutOff() {
    assertThat(OfficeSearch.of("a".repeat(OfficeSearch.LONGEST + 1)).typed())
        .hasSize(OfficeSearch.LONGEST);
  }

  private static final Departments.Names NAMES = new Departments.Names(Map.of());

  private final Office office =
      new Office(
          "VET-GADDI", 1, true, "पशु अस्पताल, गढ़ी", "Vet hospital, Garhi", "ANIMAL", List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "गढ़ी", "गढी", "garhi VET", "vet-gaddi", "animal", "अस्पताल, गढ़ी"})
  void anOfficeIsFoundByWordsOfItsNameCodeOrDepartment(String typed) {
    assertThat(OfficeSearch.of(typed).finds(office, NAMES)).isTrue();
  }

  @Test
  void allWordsHaveToBeThere() {
    assertThat(OfficeSearch.of("vet meham").finds(office, NAMES)).isFalse();
    assertThat(OfficeSearch.of("vet meham").isNarrow()).isTrue();
    assertThat(OfficeSearch.of(null).isNarrow()).isFalse();
  }
}
