package in.namaste.ticket.directory.pages;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent.MenuGroup;
import in.namaste.ticket.directory.tables.Cells;
import in.namaste.ticket.directory.tables.Column;
import in.namaste.web.TypedText;
import jakarta.ws.rs.BadRequestException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What was typed into a form: names of columns, and beside each the text. */
record EntryForm(List<String> columns, List<String> texts) {

  /** Chosen as menu group, for one that is to be made. */
  static final String NEW_GROUP = "new";

  /**
   * The cells that were typed.
   *
   * @throws BadRequestException when the fields are none of the form's
   */
  Cells cells(Directory directory) {
    if (columns == null || texts == null || columns.size() != texts.size()) {
      throw new BadRequestException();
    }
    Map<Column, String> typed = new EnumMap<>(Column.class);
    for (int at = 0; at < columns.size(); at++) {
      String text = TypedText.of(texts.get(at));
      Column column = column(columns.get(at));
      if (column == Column.POSTS) {
        typed.merge(column, text, (above, post) -> post.isEmpty() ? above : above + "|" + post);
      } else {
        typed.put(column, text);
      }
    }
    holder(typed);
    group(typed, directory);
    return new Cells(typed);
  }

  private static Column column(String header) {
    try {
      return Column.valueOf(header.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new BadRequestException(unknown);
    }
  }

  /** Held by nobody, by somebody of its own, or by the holder of another post. */
  private static void holder(Map<Column, String> typed) {
    String held = typed.get(Column.HELD);
    if (held != null) {
      boolean own = held.equals("yes") || held.equals("no");
      typed.put(Column.HELD_BY, own ? "" : held);
      typed.put(Column.HELD, own ? held : "yes");
    }
  }

  /** A group that is there keeps its names. */
  private static void group(Map<Column, String> typed, Directory directory) {
    String number = typed.get(Column.MENU_GROUP_NO);
    if (number == null) {
      return;
    }
    List<MenuGroup> groups =
        directory.departments().stream().map(department -> department.menuGroup()).toList();
    if (number.equals(NEW_GROUP)) {
      int last = groups.stream().mapToInt(MenuGroup::number).max().orElse(0);
      typed.put(Column.MENU_GROUP_NO, Integer.toString(last + 1));
      return;
    }
    Optional<MenuGroup> chosen =
        groups.stream()
            .filter(group -> Integer.toString(group.number()).equals(number))
            .findFirst();
    chosen.ifPresent(
        group -> {
          typed.put(Column.MENU_GROUP_HI, group.nameHi());
          typed.put(Column.MENU_GROUP_SHORT_EN, group.nameEn());
        });
  }
}
