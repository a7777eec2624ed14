package in.namaste.feedback.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.departments.Departments;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesFormTest {

  private static final Departments.Names NOBODY_TOLD = new Departments.Names(Map.of());

  @Test
  void bothLanguagesAreNeededEachInItsOwnLetters() {
    assertThat(new NamesForm(1, "", "", "", "Bills").namesFaults().byField())
        .isEqualTo(Map.of("nameHi", Fault.MISSING));
    assertThat(new NamesForm(1, "", "", "Bills", "बिल").namesFaults().byField())
        .isEqualTo(Map.of("nameHi", Fault.NOTHINDI, "nameEn", Fault.NOTENGLISH));
    assertThat(new NamesForm(1, "", "", "बिल", "B".repeat(121)).namesFaults().byField())
        .isEqualTo(Map.of("nameEn", Fault.TOOLONG));
    assertThat(new NamesForm(1, "", "", "बिल 2", "Bills 2").namesFaults().any()).isFalse();
  }

  @Test
  void aNewOfficeNeedsACodeAndADepartmentThatIsThere() {
    assertThat(
            new NamesForm(0, "SARAL", "PWD", "सरल", "Saral").newOfficeFaults(NOBODY_TOLD).byField())
        .isEqualTo(Map.of("code", Fault.CODESHAPE, "department", Fault.DEPARTMENT));
  }

  @Test
  void anOfficeMayStayInADepartmentOfWhichNobodyHasToldYet() {
    NamesForm typed = new NamesForm(1, "", "PWD", "लोक निर्माण", "PWD office");

    assertThat(typed.officeFaults(NOBODY_TOLD, "PWD").any()).isFalse();
    assertThat(typed.officeFaults(NOBODY_TOLD, "PHED").any()).isTrue();
  }

  @Test
  void whatIsTypedIsOneLineAndCodesAreCapitals() {
    var fields = new MultivaluedHashMap<String, String>();
    fields.putSingle("code", " phed-new ");
    fields.putSingle("nameHi", "नया\n कार्यालय ");
    fields.putSingle("version", "12");

    assertThat(NamesForm.of(fields))
        .isEqualTo(new NamesForm(12, "PHED-NEW", "", "नया कार्यालय", ""));
  }
}
