package in.namaste.feedback.results;

import java.util.List;

/** The offices of the district as the public list shows them. */
record OfficeListView(List<Group> groups) {

  /** The offices of one department. */
  record Group(String department, List<Line> offices) {}

  /** One office with the path of its form. */
  record Line(String code, String name, String formPath) {}
}
