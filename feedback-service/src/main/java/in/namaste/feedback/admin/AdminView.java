package in.namaste.feedback.admin;

import in.namaste.feedback.setaside.SetAsideCount;
import java.util.List;

/** The offices as their keepers see them. */
record AdminView(List<Line> offices) {

  /**
   * One office.
   *
   * @param answers how many are counted
   * @param setAside how many are not, by reason
   */
  record Line(
      String code,
      String name,
      String department,
      long answers,
      List<SetAsideCount> setAside,
      List<Code> codes) {}

  /**
   * A code to be printed.
   *
   * @param counter empty for the whole office
   * @param code as it stands in the form's link
   */
  record Code(String counter, String code) {}
}
