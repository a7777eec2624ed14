package in.namaste.ticket.directory.pages;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent.MenuGroup;
import in.namaste.ticket.directory.DirectoryEvent.Named;
import in.namaste.ticket.directory.Kind;
import in.namaste.ticket.directory.tables.Cells;
import in.namaste.ticket.directory.tables.Column;
import in.namaste.ticket.directory.tables.Limits;
import in.namaste.ticket.directory.tables.Problem;
import in.namaste.ticket.directory.tables.Sheet;
import in.namaste.web.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the fields of a form out of the columns of a sheet. */
record Fields(Directory directory, Language language) {

  /** What has buttons of its own. */
  private static final Set<Column> ELSEWHERE =
      Set.of(
          Column.DEPT_ORDER,
          Column.DEPT_ACTIVE,
          Column.CATEGORY_ORDER,
          Column.CATEGORY_ACTIVE,
          Column.ORDER,
          Column.ACTIVE,
          Column.HELD_BY);

  List<Field> of(Kind kind, boolean fresh, Cells cells, List<Problem> problems) {
    Sheet<?> sheet = Sheet.of(kind);
    List<Field> fields = new ArrayList<>();
    if (fresh) {
      fields.add(field(sheet.code(), cells, problems, kind, true));
    }
    sheet.columns().stream()
        .filter(column -> !ELSEWHERE.contains(column))
        .forEach(
            column -> {
              if (column == Column.POSTS) {
                fields.addAll(steps(cells, problems));
              } else {
                fields.add(field(column, cells, problems, kind, fresh));
              }
            });
    return fields;
  }

  private Field field(
      Column column, Cells cells, List<Problem> problems, Kind kind, boolean fresh) {
    String value = cells.at(column);
    return switch (column) {
      case DEPT_CODE ->
          kind == Kind.DEPARTMENT
              ? text(column, value, "en", Limits.CODE, problems)
              : hidden(column, value, problems);
      case CATEGORY_CODE, POST_CODE, PLACE_ID -> text(column, value, "en", Limits.CODE, problems);
      case DEPT_HI, CATEGORY_HI -> text(column, value, "hi", Limits.ROW_DESCRIPTION, problems);
      case DEPT_EN, CATEGORY_EN -> text(column, value, "en", Limits.ROW_DESCRIPTION, problems);
      case DEPT_SHORT_HI, CATEGORY_SHORT_HI, MENU_GROUP_HI ->
          text(column, value, "hi", Limits.ROW_TITLE, problems);
      case DEPT_SHORT_EN, CATEGORY_SHORT_EN, MENU_GROUP_SHORT_EN ->
          text(column, value, "en", Limits.ROW_TITLE, problems);
      case NAME_HI -> text(column, value, "hi", Limits.NAME, problems);
      case NAME_EN, DISPLAY_EN -> text(column, value, "en", Limits.NAME, problems);
      case EMAIL -> text(column, value, "en", Limits.EMAIL, problems);
      case KEYWORDS -> lines(column, value.replace(",", "\n"), problems);
      case ALIASES -> lines(column, value.replace("|", "\n"), problems);
      case AREA -> choice(column, value, words(value, "both", "rural", "urban"), problems);
      case CLASS -> choice(column, value, words(value, "minor", "technical"), problems);
      case SELECTABLE -> choice(column, value, words(value, "yes", "no"), problems);
      case HELD -> choice(column, value, holders(cells), problems);
      case MENU_GROUP_NO -> choice(column, value, groups(value), problems);
      case LEVEL ->
          fresh
              ? choice(
                  column,
                  value,
                  words(value, "village", "ward", "cd_block", "urban_body"),
                  problems)
              : hidden(column, value, problems);
      case PARENT_ID -> choice(column, value, parents(value), problems);
      default -> text(column, value, "", 0, problems);
    };
  }

  private static Field text(
      Column column, String value, String lang, int most, List<Problem> problems) {
    return field(column, "text", value, lang, most, List.of(), problems);
  }

  private static Field lines(Column column, String value, List<Problem> problems) {
    return field(column, "lines", value, "", 0, List.of(), problems);
  }

  private static Field hidden(Column column, String value, List<Problem> problems) {
    return field(column, "hidden", value, "", 0, List.of(), problems);
  }

  private static Field choice(
      Column column, String value, List<Choice> choices, List<Problem> problems) {
    return field(column, "choice", value, "", 0, choices, problems);
  }

  private static Field field(
      Column column,
      String input,
      String value,
      String lang,
      int most,
      List<Choice> choices,
      List<Problem> problems) {
    return new Field(
        column, column.header(), input, value, 0, lang, most, choices, of(column, problems));
  }

  private static List<Problem> of(Column column, List<Problem> problems) {
    Column shown = column == Column.HELD ? Column.HELD_BY : column;
    return problems.stream().filter(p -> p.column() == column || p.column() == shown).toList();
  }

  private static List<Choice> words(String chosen, String... values) {
    return Stream.of(values).map(value -> new Choice(value, "", value.equals(chosen))).toList();
  }

  private List<Choice> holders(Cells cells) {
    String holder = cells.at(Column.HELD_BY);
    String held = holder.isEmpty() ? cells.at(Column.HELD) : holder;
    Stream<Choice> others =
        directory.posts().stream()
            .filter(post -> post.active() && post.held() && post.heldBy() == null)
            .map(post -> named(post, post.code().equals(held)));
    return Stream.concat(words(held, "yes", "no").stream(), others).toList();
  }

  private List<Choice> groups(String chosen) {
    Stream<Choice> known =
        directory.departments().stream()
            .map(department -> department.menuGroup())
            .distinct()
            .sorted((one, other) -> Integer.compare(one.number(), other.number()))
            .map(group -> group(group, chosen));
    List<Choice> choices = new ArrayList<>(known.toList());
    boolean none = choices.stream().noneMatch(Choice::chosen);
    choices.add(new Choice(EntryForm.NEW_GROUP, "", none && !chosen.isEmpty()));
    return choices;
  }

  private Choice group(MenuGroup group, String chosen) {
    String number = Integer.toString(group.number());
    return new Choice(
        number,
        number + " · " + language.say(group.nameHi(), group.nameEn()),
        number.equals(chosen));
  }

  private List<Choice> parents(String chosen) {
    return directory.places().stream()
        .filter(place -> !Set.of("village", "ward", "gram_panchayat").contains(place.level()))
        .map(place -> named(place, place.code().equals(chosen)))
        .toList();
  }

  private List<Field> steps(Cells cells, List<Problem> problems) {
    String[] codes = cells.at(Column.POSTS).split("\\|", -1);
    return IntStream.rangeClosed(1, Limits.STEPS)
        .mapToObj(
            step ->
                new Field(
                    Column.POSTS,
                    "step-" + step,
                    "choice",
                    "",
                    step,
                    "",
                    0,
                    posts(step <= codes.length ? codes[step - 1] : ""),
                    step == 1 ? of(Column.POSTS, problems) : List.of()))
        .toList();
  }

  private List<Choice> posts(String chosen) {
    Stream<Choice> posts =
        directory.posts().stream()
            .filter(post -> post.active())
            .map(post -> named(post, post.code().equals(chosen)));
    return Stream.concat(words(chosen, "").stream(), posts).toList();
  }

  private Choice named(Named entry, boolean chosen) {
    return new Choice(
        entry.code(), language.say(entry.nameHi(), entry.nameEn()) + " · " + entry.code(), chosen);
  }
}
