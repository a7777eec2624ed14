package in.namaste.simulator.rules;

import in.namaste.simulator.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A list that opens as a sheet: at most ten rows in all its sections together. */
final class ListRule implements Rule {

  private static final int MAX_SECTIONS = 10;
  private static final int MAX_ROWS = 10;
  private static final int MAX_BUTTON = 20;
  private static final int MAX_SECTION_TITLE = 24;
  private static final int MAX_ROW_ID = 200;
  private static final int MAX_ROW_TITLE = 24;
  private static final int MAX_DESCRIPTION = 72;

  @Override
  public String type() {
    return "list";
  }

  @Override
  public void check(Part part) {
    Part action = Frame.check(part, "text").only("button", "sections");
    action.text("button", MAX_BUTTON);
    List<Part> sections = action.objects("sections", 1, MAX_SECTIONS);
    Set<String> ids = new HashSet<>();
    int rows = 0;
    for (Part section : sections) {
      section.only("title", "rows");
      if (section.optionalText("title", MAX_SECTION_TITLE).isEmpty() && sections.size() > 1) {
        throw Refusal.missing(section.at("title"));
      }
      List<Part> some = section.objects("rows", 1, MAX_ROWS);
      some.forEach(row -> checkRow(row, ids));
      rows += some.size();
    }
    if (rows > MAX_ROWS) {
      throw Refusal.invalid(
          action.at("sections"), "must have at most 10 rows in all, have " + rows);
    }
  }

  private static void checkRow(Part row, Set<String> ids) {
    row.only("id", "title", "description");
    if (!ids.add(Ids.check(row, MAX_ROW_ID))) {
      throw Refusal.invalid(row.at("id"), "is used by another row");
    }
    row.text("title", MAX_ROW_TITLE);
    row.optionalText("description", MAX_DESCRIPTION);
  }
}
