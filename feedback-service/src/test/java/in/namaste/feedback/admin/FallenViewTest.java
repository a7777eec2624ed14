package in.namaste.feedback.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import in.namaste.feedback.Office;
import in.namaste.feedback.Week;
import in.namaste.feedback.admin.FallenView.Line;
import in.namaste.feedback.alerts.FallenOffice;
import in.namaste.feedback.departments.Department;
import in.namaste.feedback.departments.Departments;
import in.namaste.web.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FallenViewTest {

  private static final Week WEEK = new Week(LocalDate.of(2026, 11, 16));
  private static final Office OFFICE =
      new Office(
          "VET-GARHI", 1, true, "पशु अस्पताल, गढ़ी", "Vet hospital, Garhi", "ANIMAL", List.of());
  private static final Departments.Names NAMES =
      new Departments.Names(
          Map.of("ANIMAL", new Department("ANIMAL", "पशुपालन", "Animal husbandry", 1)));

  @ParameterizedTest
  @CsvSource({
    "HI, 'पशु अस्पताल, गढ़ी', पशुपालन, 16 नवंबर 2026",
    "EN, 'Vet hospital, Garhi', Animal husbandry, 16 November 2026"
  })
  void anAlertSaysWhichOfficeFellInWhichWeekInEitherLanguage(
      Language language, String name, String department, String week) {
    FallenOffice fell = fallen("VET-GARHI", 2.4, 3.8);

    assertThat(view(language, fell).fallen())
        .containsExactly(new Line(name, department, week, fell));
  }

  @Test
  void theMeansHaveOneDigitAfterThePoint() {
    FallenOffice fell = fallen("VET-GARHI", 2, 3.85);

    assertThat(fell.now()).isEqualTo("2.0");
    assertThat(fell.before()).isEqualTo("3.9");
  }

  @Test
  void anOfficeThatIsNotKnownHereIsCalledByItsCodeAndNotLeftOut() {
    assertThat(view(Language.HI, fallen("VET-KARONTHA", 2, 4)).fallen())
        .extracting(Line::name, Line::department)
        .containsExactly(tuple("VET-KARONTHA", ""));
  }

  @Test
  void theOrderOfTheAlertsIsKept() {
    FallenView view =
        view(Language.EN, fallen("VET-KARONTHA", 2, 4), fallen("VET-GARHI", 1.5, 3.5));

    assertThat(view.fallen())
        .extracting(Line::name)
        .containsExactly("VET-KARONTHA", "Vet hospital, Garhi");
  }

  private static FallenView view(Language language, FallenOffice... alerts) {
    return FallenView.of(
        List.of(alerts),
        code -> Optional.of(OFFICE).filter(office -> office.code().equals(code)),
        NAMES,
        language);
  }

  private static FallenOffice fallen(String office, double now, double before) {
    return new FallenOffice(office, WEEK, now, before, 30, 240);
  }
}
