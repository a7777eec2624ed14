package in.namaste.feedback.admin;

import java.util.List;

/** The offices as their keepers see them. */
record AdminView(List<Line> offices) {

  /**
   * One office.
   *
   * @param answers how many were accepted
   */
  record Line(String code, String name, String department, long answers, List<Code> codes) {}

  /**
   * A code to be printed.
   *
   * @param counter empty for the whole office
   * @param code as it stands in the form's link
   */
  record Code(String counter, String code) {}
}
