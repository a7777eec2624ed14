package in.namaste.ticket.directory.tables;

import java.util.Locale;

/**
 * What the tables of the district pack tell of an entry; a form asks for the same. The name in
 * small letters is the header of the column.
 */
public enum Column {
  MENU_GROUP_NO,
  MENU_GROUP_HI,
  MENU_GROUP_SHORT_EN,
  DEPT_CODE,
  DEPT_HI,
  DEPT_EN,
  DEPT_SHORT_HI,
  DEPT_SHORT_EN,
  AREA,
  DEPT_ORDER,
  DEPT_ACTIVE,
  CATEGORY_CODE,
  CATEGORY_HI,
  CATEGORY_EN,
  CATEGORY_SHORT_HI,
  CATEGORY_SHORT_EN,
  CLASS,
  DEFAULT_HOURS,
  LEGAL_HOURS_URBAN,
  LEGAL_HOURS_RURAL,
  KEYWORDS,
  CATEGORY_ORDER,
  CATEGORY_ACTIVE,
  PLACE_ID,
  LEVEL,
  DISPLAY_EN,
  PARENT_ID,
  ALIASES,
  SELECTABLE,
  POST_CODE,
  NAME_HI,
  NAME_EN,
  HELD,
  HELD_BY,
  EMAIL,
  POSTS,
  ORDER,
  ACTIVE;

  public String header() {
    return name().toLowerCase(Locale.ROOT);
  }
}
