package in.namaste.ticket.directory.pages;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.DirectoryEvent.LadderPublished;
import in.namaste.ticket.directory.DirectoryEvent.Named;
import in.namaste.ticket.directory.Kind;
import in.namaste.ticket.directory.editing.Wish;
import in.namaste.ticket.directory.tables.Cells;
import in.namaste.ticket.directory.tables.Column;
import in.namaste.ticket.directory.tables.Problem;
import in.namaste.ticket.directory.tables.Sheet;
import in.namaste.web.Language;
import java.util.List;
import java.util.Objects;

/** Makes forms for one entry: to add it, or as it stands. */
record EntryForms(Directory directory, Language language) {

  /**
   * The form of an entry that is to be added, with what is usual filled in.
   *
   * @param within code of the department or place it is to be of; null for none
   */
  Form begun(Kind kind, String within) {
    return fresh(kind, usual(kind, Objects.requireNonNullElse(within, "")), List.of());
  }

  /** A code begins with that of its department. */
  private static Cells usual(Kind kind, String parent) {
    return switch (kind) {
      case CATEGORY ->
          Cells.NONE
              .with(Column.CATEGORY_CODE, parent + ".")
              .with(Column.DEPT_CODE, parent)
              .with(Column.CLASS, "minor")
              .with(Column.DEFAULT_HOURS, "48");
      case POST ->
          Cells.NONE
              .with(Column.POST_CODE, parent + ".")
              .with(Column.DEPT_CODE, parent)
              .with(Column.HELD, "yes");
      case PLACE ->
          Cells.NONE
              .with(Column.PARENT_ID, parent)
              .with(Column.LEVEL, "village")
              .with(Column.SELECTABLE, "yes");
      case DEPARTMENT -> Cells.NONE.with(Column.AREA, "both");
      case LADDER -> Cells.NONE.with(Column.DEPT_CODE, parent);
    };
  }

  /** The form of an entry that is to be added, as typed. */
  Form fresh(Kind kind, Cells typed, List<Problem> problems) {
    return new Form(
        kind,
        "",
        Wish.NEW,
        "",
        EntryAddress.page(kind, typed.at(Column.DEPT_CODE), typed),
        new Fields(directory, language).of(kind, true, typed, problems),
        ofNoField(problems));
  }

  /** The form of an entry as it stands. */
  Form of(DirectoryEvent entry, List<Problem> problems) {
    return edited(entry, entry.version(), Sheet.of(entry.kind()).write(entry), problems);
  }

  /**
   * The form of an entry as edited.
   *
   * @param version the one that was seen
   * @param cells all of the entry's, with what was typed
   */
  Form edited(DirectoryEvent entry, long version, Cells cells, List<Problem> problems) {
    return new Form(
        entry.kind(),
        entry.code(),
        version,
        name(entry),
        EntryAddress.page(entry.kind(), entry.code(), cells),
        new Fields(directory, language).of(entry.kind(), false, cells, problems),
        ofNoField(problems));
  }

  private static List<Problem> ofNoField(List<Problem> problems) {
    return problems.stream().filter(problem -> problem.column() == null).toList();
  }

  private String name(DirectoryEvent entry) {
    return switch (entry) {
      case Named named -> language.say(named.nameHi(), named.nameEn());
      case LadderPublished ladder ->
          directory.department(ladder.code()).map(this::name).orElseGet(ladder::code);
    };
  }
}
