package in.namaste.ticket.directory.editing;

import static in.namaste.ticket.directory.tables.TheRohtakPack.LOADED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import in.namaste.ticket.directory.Kind;
import in.namaste.ticket.directory.tables.Cells;
import in.namaste.ticket.directory.tables.Column;
import in.namaste.ticket.directory.tables.Problem;
import in.namaste.ticket.directory.tables.Problem.Why;
import in.namaste.ticket.directory.tables.TheRohtakPack;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of wishes, and which cannot be granted. */
class DraftTest {

  private static final Directory ROHTAK = TheRohtakPack.directory();

  @Test
  void aChangeIsTheNextVersionWithEverythingElseKept() {
    CategoryPublished before = ROHTAK.category("PHED.NOWATER").orElseThrow();

    Draft draft = draft(Wish.set(before, Column.DEFAULT_HOURS, "24"));

    CategoryPublished after = (CategoryPublished) draft.next().getFirst();
    assertThat(after.version()).isEqualTo(2);
    assertThat(after.hours()).isEqualTo(24);
    assertThat(after.eventId()).isNotEqualTo(before.eventId());
    assertThat(after)
        .usingRecursiveComparison()
        .ignoringFields("version", "hours", "eventId", "occurredAt")
        .isEqualTo(before);
  }

  @Test
  void whatIsAlreadySoGetsNoNewVersion() {
    assertThat(draft(Wish.offer(entry(Kind.CATEGORY, "PHED.NOWATER"), true)).next()).isEmpty();
  }

  /** A form begins a code with its department's; who forgets to go on would have it for ever. */
  @ParameterizedTest
  @CsvSource({"PHED.", "phed.JE", "'PHED JE'", "PHED.JE-", ".JE"})
  void whatIsNoWholeCodeIsRefused(String code) {
    Cells cells =
        new Cells(
            Map.of(
                Column.DEPT_CODE, "PHED",
                Column.NAME_HI, "कनिष्ठ अभियंता",
                Column.NAME_EN, "Junior Engineer",
                Column.HELD, "yes"));

    Draft draft = draft(Wish.add(Kind.POST, code, cells));

    assertThat(draft.refused().get("post:" + code))
        .extracting(Problem::why, Problem::column)
        .containsExactly(tuple(Why.BAD_CODE, Column.POST_CODE));
  }

  @Test
  void ofTwoWhoSawTheSameVersionOneIsTooLate() {
    DirectoryEvent seen = entry(Kind.PLACE, "B-MEHAM");
    Directory changed = ROHTAK.with(draft(Wish.set(seen, Column.NAME_HI, "मेहम")).next());

    Draft second = Draft.of(changed, List.of(Wish.set(seen, Column.NAME_HI, "महम खंड")), LOADED);

    assertThat(second.refused().get("place:B-MEHAM"))
        .extracting(Problem::why)
        .containsExactly(Why.CHANGED_MEANWHILE);
    assertThat(second.next()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CATEGORY, PHED.NOWATER, CATEGORY_SHORT_HI, पीने का पानी बिल्कुल नहीं, TOO_LONG",
    "CATEGORY, PHED.NOWATER, CATEGORY_SHORT_EN, '', EMPTY",
    "CATEGORY, PHED.NOWATER, DEFAULT_HOURS, 49, OUT_OF_RANGE",
    "CATEGORY, PHED.NOWATER, DEFAULT_HOURS, soon, NO_NUMBER",
    "CATEGORY, PHED.NOWATER, DEPT_CODE, PWD, DEPARTMENT_FIXED",
    "CATEGORY, PHED.NOWATER, CLASS, urgent, NOT_ONE_OF",
    "CATEGORY, DCO.UNCLEAR, CATEGORY_ACTIVE, no, SORTING_DESK",
    "DEPARTMENT, DCO, DEPT_ACTIVE, no, SORTING_DESK",
    "DEPARTMENT, PHED, MENU_GROUP_NO, 2, GROUP_NAMES_DIFFER",
    "PLACE, B-MEHAM, PARENT_ID, V-061570, PARENT_WITHIN",
    "PLACE, B-MEHAM, PARENT_ID, B-NOWHERE, PARENT_UNKNOWN",
    "PLACE, B-MEHAM, LEVEL, village, LEVEL_FIXED",
    "POST, PHED.NODAL, EMAIL, xen at phed, NO_EMAIL",
    "POST, PHED.NODAL, HELD_BY, PHED.NODAL, POST_WITHOUT_OWN_HOLDER",
    "LADDER, PHED, POSTS, PHED.NODAL|PHED.GONE, POST_UNKNOWN",
    "LADDER, PHED, POSTS, DCO.DC|DCO.DC, POST_TWICE",
    "LADDER, PHED, POSTS, '', EMPTY",
  })
  void whatDoesNotFitIsRefused(Kind kind, String code, Column column, String text, Why why) {
    Draft draft = draft(Wish.set(entry(kind, code), column, text));

    assertThat(draft.refused().get(kind.key(code))).extracting(Problem::why).contains(why);
    assertThat(draft.next()).isEmpty();
  }

  @Test
  void aPostWithAnotherInAdditionalChargeCannotFallVacant() {
    Directory charged =
        ROHTAK.with(
            draft(Wish.set(entry(Kind.POST, "PHED.NODAL"), Column.HELD_BY, "PHED.HEAD")).next());

    Draft vacant =
        Draft.of(
            charged,
            List.of(Wish.set(charged.post("PHED.HEAD").orElseThrow(), Column.HELD, "no")),
            LOADED);

    assertThat(vacant.refused().get("post:PHED.HEAD"))
        .extracting(Problem::why, Problem::found)
        .containsExactly(tuple(Why.HOLDS_OTHERS, "PHED.NODAL"));
  }

  @Test
  void aCodeIsTakenForEver() {
    Draft draft = draft(Wish.add(Kind.POST, "PHED.NODAL", new Cells(Map.of())));

    assertThat(draft.refused().get("post:PHED.NODAL"))
        .extracting(Problem::why)
        .containsExactly(Why.CODE_TAKEN);
  }

  @Test
  void movingUpChangesPlacesWithTheOneAbove() {
    List<String> before = codes(ROHTAK);

    Directory after =
        ROHTAK.with(
            Draft.of(ROHTAK, Reordering.move(ROHTAK, Kind.CATEGORY, before.get(1), true), LOADED)
                .next());

    assertThat(codes(after).subList(0, 3))
        .containsExactly(before.get(1), before.get(0), before.get(2));
    assertThat(Reordering.move(ROHTAK, Kind.CATEGORY, before.getFirst(), true)).isEmpty();
  }

  private static List<String> codes(Directory directory) {
    return directory.categories().stream()
        .filter(category -> category.departmentCode().equals("PHED"))
        .map(CategoryPublished::code)
        .toList();
  }

  private static Draft draft(Wish wish) {
    return Draft.of(ROHTAK, List.of(wish), LOADED);
  }

  private static DirectoryEvent entry(Kind kind, String code) {
    return ROHTAK.entry(kind, code).orElseThrow();
  }
}
