package in.namaste.feedback.admin;

import in.namaste.feedback.setaside.SetAsideCount;
import java.util.List;

/**
 * The offices as their keepers see them.
 *
 * @param typed what was searched for
 * @param narrow whether only what was searched for is shown
 * @param total how many offices there are, found or not
 */
record AdminView(String typed, boolean narrow, int total, List<Group> groups) {

  /** So many found offices show their codes at once: they fit on one screen. */
  private static final int FEW = 3;

  /** For the template: how many offices are shown. */
  public int found() {
    return groups.stream().mapToInt(group -> group.offices().size()).sum();
  }

  /** For the template: whether a search found so few that nothing is folded. */
  public boolean few() {
    return narrow && found() <= FEW;
  }

  /**
   * The offices of one department.
   *
   * @param code of the department
   */
  record Group(String code, String department, List<Line> offices) {

    /** For the template: the answers counted at all of them. */
    public long answers() {
      return offices.stream().mapToLong(Line::answers).sum();
    }
  }

  /**
   * One office.
   *
   * @param answers how many are counted
   * @param setAside how many are not, by reason
   */
  record Line(
      String code, String name, long answers, List<SetAsideCount> setAside, List<Code> codes) {}

  /**
   * A code to be printed.
   *
   * @param counter empty for the whole office
   * @param code as it stands in the form's link
   */
  record Code(String counter, String code) {}
}
