package in.namaste.feedback.results;

import java.util.List;

/**
 * The offices of the district as the public list shows them.
 *
 * @param typed what was searched for
 * @param narrow whether only what was searched for is shown
 */
record OfficeListView(String typed, boolean narrow, List<Group> groups) {

  /**
   * The offices of one department.
   *
   * @param code of the department
   */
  record Group(String code, String department, List<Line> offices) {}

  /** One office with the path of its form. */
  record Line(String code, String name, String formPath) {}
}
