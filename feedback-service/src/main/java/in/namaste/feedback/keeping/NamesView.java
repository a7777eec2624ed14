package in.namaste.feedback.keeping;

import in.namaste.feedback.Office;
import in.namaste.feedback.departments.Department;
import in.namaste.web.Language;
import java.util.List;

/**
 * A form for the names of an office or counter.
 *
 * @param office name of the office; empty for a new one
 * @param action where the form is sent
 * @param back where one comes from
 * @param departments to choose from; none in the form of a counter
 * @param trouble why it comes back, null at first
 * @param now what is kept now if somebody changed it meanwhile, else null
 */
record NamesView(
    Kind kind,
    Language language,
    String office,
    String action,
    String back,
    List<Department> departments,
    NamesForm form,
    Faults faults,
    Trouble trouble,
    NamesForm now) {

  /** For the template: whether a code is asked for. */
  public boolean isNew() {
    return kind == Kind.NEWOFFICE;
  }

  /** For the template: whether a department is asked for. */
  public boolean isOffice() {
    return kind == Kind.NEWOFFICE || kind == Kind.OFFICE;
  }

  public int longestName() {
    return Office.LONGEST_NAME;
  }

  int status() {
    if (trouble != null) {
      return trouble.status();
    }
    return faults.any() ? 422 : 200;
  }

  NamesView with(NamesForm typed, Faults wrong) {
    return new NamesView(
        kind, language, office, action, back, departments, typed, wrong, null, null);
  }

  NamesView with(NamesForm typed, Trouble why, NamesForm keptNow) {
    return new NamesView(
        kind, language, office, action, back, departments, typed, Faults.NONE, why, keptNow);
  }
}
