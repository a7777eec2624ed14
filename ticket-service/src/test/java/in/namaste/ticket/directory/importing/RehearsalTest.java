package in.namaste.ticket.directory.importing;

import static in.namaste.ticket.directory.tables.TheRohtakPack.LOADED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.Kind;
import in.namaste.ticket.directory.editing.Difference;
import in.namaste.ticket.directory.editing.Difference.Field;
import in.namaste.ticket.directory.editing.Difference.Sort;
import in.namaste.ticket.directory.editing.Draft;
import in.namaste.ticket.directory.editing.Wish;
import in.namaste.ticket.directory.tables.Cells;
import in.namaste.ticket.directory.tables.Column;
import in.namaste.ticket.directory.tables.Parts.Rejected;
import in.namaste.ticket.directory.tables.Problem.Why;
import in.namaste.ticket.directory.tables.Table;
import in.namaste.ticket.directory.tables.TableFile;
import in.namaste.ticket.directory.tables.TableWriter;
import in.namaste.ticket.directory.tables.TheRohtakPack;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an import would do to the directory of the real district. */
class RehearsalTest {

  private static final Directory ROHTAK = TheRohtakPack.directory();

  @ParameterizedTest
  @EnumSource(TableFile.class)
  void thePackItselfChangesNothing(TableFile file) {
    assertNothingChanges(TheRohtakPack.file(file), ROHTAK);
  }

  @ParameterizedTest
  @EnumSource(TableFile.class)
  void whatIsExportedChangesNothing(TableFile file) {
    assertNothingChanges(TableWriter.write(file, ROHTAK), ROHTAK);
  }

  /** Any text that the directory takes survives the way through a file. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whatIsExportedOfADirectoryWithStrangeTextsChangesNothing(long seed) {
    var random = new Random(seed);
    List<Wish> wishes =
        ROHTAK.places().stream()
            .map(
                place ->
                    Wish.change(
                        place,
                        new Cells(
                            Map.of(
                                Column.NAME_HI,
                                strange(random),
                                Column.ALIASES,
                                strange(random) + "|" + strange(random),
                                Column.ACTIVE,
                                random.nextBoolean() ? "yes" : "no"))))
            .toList();
    Draft draft = Draft.of(ROHTAK, wishes, LOADED);
    assertThat(draft.refused()).isEmpty();
    Directory strange = ROHTAK.with(draft.next());

    assertNothingChanges(TableWriter.write(TableFile.PLACES, strange), strange);
  }

  private static String strange(Random random) {
    String signs = "=+-@'\",;अिक्ष \u200dz";
    StringBuilder text = new StringBuilder("'");
    random.ints(6, 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));
    return text.substring(random.nextInt(2)).strip() + "क";
  }

  private static void assertNothingChanges(byte[] file, Directory directory) {
    Rehearsal rehearsal = Rehearsal.of(Table.read(file), true, directory, LOADED);

    assertThat(rehearsal.rejected()).isEmpty();
    assertThat(rehearsal.differences()).isEmpty();
    assertThat(rehearsal.lines()).isPositive();
  }

  @Test
  void differencesAreShownFieldByField() {
    Rehearsal rehearsal =
        rehearse(
            """
            post_code,dept_code,name_hi,name_en,held,held_by
            PHED.NODAL,PHED,"कार्यकारी अभियंता, जन स्वास्थ्य","Executive Engineer (XEN), PHED",no,
            PHED.JE,PHED,कनिष्ठ अभियंता,Junior Engineer,,PHED.HEAD
            """);

    assertThat(rehearsal.differences())
        .extracting(Difference::sort, Difference::code)
        .containsExactly(tuple(Sort.CHANGED, "PHED.NODAL"), tuple(Sort.ADDED, "PHED.JE"));
    assertThat(rehearsal.differences().getFirst().fields())
        .containsExactly(new Field(Column.HELD, "yes", "no"));
    assertThat(ROHTAK.post("PHED.JE")).isEmpty();
  }

  @Test
  void linesThatCannotBeTakenAreToldWithTheirNumberAndTakeOthersWithThem() {
    Rehearsal rehearsal =
        rehearse(
            """
            place_id,level,name_hi,display_en,parent_id
            V-1,village,एक,One,V-2
            V-2,village,,Two,B-MEHAM
            V-3,hamlet,तीन,Three,B-MEHAM
            V-4,village,चार,Four,B-MEHAM
            """);

    assertThat(rehearsal.rejected())
        .extracting(Rejected::line, rejected -> rejected.problem().why())
        .containsExactly(
            tuple(2, Why.PARENT_UNKNOWN), tuple(3, Why.EMPTY), tuple(4, Why.NOT_ONE_OF));
    assertThat(rehearsal.differences()).extracting(Difference::code).containsExactly("V-4");
  }

  @Test
  void whatAWholeListLacksIsDeactivated() {
    String all = new String(TheRohtakPack.file(TableFile.LADDERS), UTF_8);
    String lacking =
        all.lines().filter(line -> !line.startsWith("NP,")).reduce("", (a, b) -> a + b + "\n");

    Rehearsal whole = Rehearsal.of(Table.read(lacking.getBytes(UTF_8)), true, ROHTAK, LOADED);

    assertThat(whole.differences())
        .extracting(Difference::sort, Difference::kind, Difference::code)
        .containsExactly(tuple(Sort.DEACTIVATED, Kind.LADDER, "NP"));
    assertThat(rehearse(lacking).differences()).isEmpty();
  }

  private static Rehearsal rehearse(String file) {
    return Rehearsal.of(Table.read(file.getBytes(UTF_8)), false, ROHTAK, LOADED);
  }
}
