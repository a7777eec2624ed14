package in.namaste.feedback.keeping;

import in.namaste.feedback.Office;
import in.namaste.feedback.departments.Departments;
import in.namaste.web.TypedText;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names of an office or counter as they were typed.
 *
 * @param version of the office on the page that was acted from; 0 for a new office
 * @param code of a new office
 * @param department of an office
 */
record NamesForm(long version, String code, String department, String nameHi, String nameEn) {

  static final NamesForm EMPTY = new NamesForm(0, "", "", "", "");

  static NamesForm of(MultivaluedMap<String, String> fields) {
    return new NamesForm(
        Versions.of(fields),
        TypedText.of(fields.getFirst("code")).toUpperCase(Locale.ROOT),
        TypedText.of(fields.getFirst("department")),
        oneLine(fields.getFirst("nameHi")),
        oneLine(fields.getFirst("nameEn")));
  }

  static NamesForm of(Office office) {
    return new NamesForm(
        office.version(), office.code(), office.departmentCode(), office.nameHi(), office.nameEn());
  }

  static NamesForm of(Office office, Office.Counter counter) {
    return new NamesForm(office.version(), "", "", counter.nameHi(), counter.nameEn());
  }

  /** The same words, to be sent for another version of the office. */
  NamesForm over(long otherVersion) {
    return new NamesForm(otherVersion, code, department, nameHi, nameEn);
  }

  Faults namesFaults() {
    return new Faults(faultyNames());
  }

  /**
   * What is wrong with an office.
   *
   * @param own its department so far, taken even if nobody has told of it; null for a new office
   */
  Faults officeFaults(Departments.Names departments, String own) {
    Map<String, Fault> faults = faultyNames();
    if (!department.equals(own) && !departments.byCode().containsKey(department)) {
      faults.put("department", Fault.DEPARTMENT);
    }
    return new Faults(faults);
  }

  /** What is wrong with a new office of one of these departments. */
  Faults newOfficeFaults(Departments.Names departments) {
    Map<String, Fault> faults = new HashMap<>(officeFaults(departments, null).byField());
    if (code.isEmpty()) {
      faults.put("code", Fault.MISSING);
    } else if (!Office.isNewCode(code)) {
      faults.put("code", Fault.CODESHAPE);
    }
    return new Faults(faults);
  }

  /** As it stands in the history. */
  String said() {
    return nameHi + " / " + nameEn;
  }

  private Map<String, Fault> faultyNames() {
    Map<String, Fault> faults = new HashMap<>();
    TwoTongues.checkHindi("nameHi", nameHi, Office.LONGEST_NAME, faults);
    TwoTongues.checkEnglish("nameEn", nameEn, Office.LONGEST_NAME, faults);
    return faults;
  }

  private static String oneLine(String typed) {
    return TypedText.of(typed).replaceAll("\\s+", " ");
  }
}
