package in.namaste.ticket.directory.tables;

import static in.namaste.ticket.directory.tables.Column.AREA;
import static in.namaste.ticket.directory.tables.Column.DEPT_ACTIVE;
import static in.namaste.ticket.directory.tables.Column.DEPT_CODE;
import static in.namaste.ticket.directory.tables.Column.DEPT_EN;
import static in.namaste.ticket.directory.tables.Column.DEPT_HI;
import static in.namaste.ticket.directory.tables.Column.DEPT_ORDER;
import static in.namaste.ticket.directory.tables.Column.DEPT_SHORT_EN;
import static in.namaste.ticket.directory.tables.Column.DEPT_SHORT_HI;
import static in.namaste.ticket.directory.tables.Column.MENU_GROUP_HI;
import static in.namaste.ticket.directory.tables.Column.MENU_GROUP_NO;
import static in.namaste.ticket.directory.tables.Column.MENU_GROUP_SHORT_EN;

import in.namaste.ticket.directory.DirectoryEvent.DepartmentPublished;
import in.namaste.ticket.directory.DirectoryEvent.MenuGroup;
import java.util.List;
import java.util.Map;

/** Departments, in departments.csv on each line of their categories. */
final class DepartmentSheet extends Sheet<DepartmentPublished> {

  private static final List<String> AREAS = List.of("both", "rural", "urban");

  DepartmentSheet() {
    super(
        DEPT_CODE,
        DEPT_HI,
        DEPT_EN,
        DEPT_SHORT_HI,
        DEPT_SHORT_EN,
        AREA,
        MENU_GROUP_NO,
        MENU_GROUP_HI,
        MENU_GROUP_SHORT_EN,
        DEPT_ORDER,
        DEPT_ACTIVE);
  }

  @Override
  public Column active() {
    return DEPT_ACTIVE;
  }

  @Override
  public Column order() {
    return DEPT_ORDER;
  }

  @Override
  Cells usual() {
    return new Cells(Map.of(AREA, "both", DEPT_ACTIVE, "yes"));
  }

  @Override
  Class<DepartmentPublished> type() {
    return DepartmentPublished.class;
  }

  @Override
  DepartmentPublished entry(String code, CellReader cells, Stamp stamp) {
    return new DepartmentPublished(
        stamp.eventId(),
        stamp.occurredAt(),
        code,
        stamp.version(),
        cells.yes(DEPT_ACTIVE),
        cells.text(DEPT_HI, Limits.ROW_DESCRIPTION),
        cells.text(DEPT_EN, Limits.ROW_DESCRIPTION),
        cells.text(DEPT_SHORT_HI, Limits.ROW_TITLE),
        cells.text(DEPT_SHORT_EN, Limits.ROW_TITLE),
        new MenuGroup(
            cells.number(MENU_GROUP_NO, 1, Limits.GROUPS),
            cells.text(MENU_GROUP_HI, Limits.ROW_TITLE),
            cells.text(MENU_GROUP_SHORT_EN, Limits.ROW_TITLE)),
        cells.firstWordOf(AREA, AREAS),
        cells.number(DEPT_ORDER, 0, Limits.ORDER));
  }

  @Override
  Cells cells(DepartmentPublished department) {
    MenuGroup group = department.menuGroup();
    return new Cells(
        Map.of(
            MENU_GROUP_NO, Integer.toString(group.number()),
            MENU_GROUP_HI, group.nameHi(),
            MENU_GROUP_SHORT_EN, group.nameEn(),
            DEPT_HI, department.nameHi(),
            DEPT_EN, department.nameEn(),
            DEPT_SHORT_HI, department.shortHi(),
            DEPT_SHORT_EN, department.shortEn(),
            AREA, department.area(),
            DEPT_ORDER, Integer.toString(department.order()),
            DEPT_ACTIVE, yesNo(department.active())));
  }
}
