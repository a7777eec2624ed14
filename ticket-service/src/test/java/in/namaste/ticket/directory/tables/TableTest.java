package in.namaste.ticket.directory.tables;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import in.namaste.ticket.directory.tables.Parts.Rejected;
import in.namaste.ticket.directory.tables.Problem.Why;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people and spreadsheets make them. */
class TableTest {

  private static final String TWO_POSTS =
      """
      post_code,name_hi,source
      PHED.JE,"कनिष्ठ अभियंता, महम",x
      PHED.SDO,उपमंडल अधिकारी,
      """;

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", "sep=,\r\n"})
  void whatASpreadsheetPutsBeforeTheTableIsNoPartOfIt(String before) {
    Table table = Table.read((before + TWO_POSTS).getBytes(UTF_8));

    assertThat(table.file()).isEqualTo(TableFile.POSTS);
    assertThat(table.lines()).hasSize(2);
    assertThat(table.lines().getFirst().cells().at(Column.NAME_HI))
        .isEqualTo("कनिष्ठ अभियंता, महम");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void otherSeparatorsAreUnderstood(String separator) {
    String text = "post_code%1$sname_hi\nPHED.JE%1$sकनिष्ठ अभियंता, महम\n".formatted(separator);

    assertThat(Table.read(text.getBytes(UTF_8)).lines().getFirst().cells().at(Column.NAME_HI))
        .isEqualTo("कनिष्ठ अभियंता, महम");
    assertThat(Table.read(("\uFEFF" + text).getBytes(UTF_16LE)).lines()).hasSize(1);
  }

  @Test
  void linesAreCountedAsAnEditorCountsThem() {
    Parts parts = Parts.of(Table.read((TWO_POSTS + "\nPHED.JE,x,y\nPHED.X,1\n").getBytes(UTF_8)));

    assertThat(parts.taken()).extracting(Parts.Part::line).containsExactly(2, 3);
    assertThat(parts.rejected())
        .extracting(Rejected::line, rejected -> rejected.problem().why())
        .containsExactly(tuple(5, Why.TWICE), tuple(6, Why.WRONG_WIDTH));
  }

  @Test
  void anotherEncodingIsToldWithTheLine() {
    byte[] latin =
        "post_code,name_en\nA,Post\nB,Poste d'été\n".getBytes(Charset.forName("windows-1252"));

    assertRefused(latin, Unreadable.Why.NOT_UTF8, "3");
  }

  @Test
  void whatIsNoTableIsRefused() {
    assertRefused(new byte[0], Unreadable.Why.EMPTY_FILE, "");
    assertRefused("a,b\n1,2\n".getBytes(UTF_8), Unreadable.Why.NO_KNOWN_TABLE, "a, b");
    assertRefused(
        "post_code,post_code\n".getBytes(UTF_8), Unreadable.Why.HEADER_TWICE, "post_code");
    assertRefused(
        new byte[CsvText.MOST_BYTES + 1], Unreadable.Why.FILE_TOO_LARGE, "1024 KB > 1024 KB");
    assertRefused("post_code\n\"A\n".getBytes(UTF_8), Unreadable.Why.BAD_QUOTES, "3");
    assertRefused("post_code\nA\0\n".getBytes(UTF_8), Unreadable.Why.NO_TEXT, "");
  }

  @Test
  void aDepartmentIsTheSameOnAllItsLines() {
    Parts parts =
        Parts.of(
            Table.read(
                """
                dept_code,dept_hi,category_code
                PHED,जन स्वास्थ्य,PHED.A
                PHED,जल,PHED.B
                PWD,लोक निर्माण,
                """
                    .getBytes(UTF_8)));

    assertThat(parts.rejected())
        .extracting(Rejected::line, Rejected::problem)
        .containsExactly(tuple(3, Problem.of(Why.DIFFERS_ABOVE, "2")));
    assertThat(parts.taken()).extracting(Parts.Part::key).contains("department:PWD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+91", "-x", "@a", "'=a", "''-b", "'", "नाम", "", "a=b"})
  void noCellIsAFormulaAndEachComesBack(String text) {
    String guarded = Formulas.guarded(text);

    assertThat(guarded).doesNotMatch("[=+\\-@].*");
    assertThat(Formulas.unguarded(guarded)).isEqualTo(text);
  }

  private static void assertRefused(byte[] file, Unreadable.Why why, String found) {
    assertThatThrownBy(() -> Table.read(file))
        .isInstanceOfSatisfying(
            Unreadable.class,
            refused -> {
              assertThat(refused.why()).isEqualTo(why);
              assertThat(refused.found()).isEqualTo(found);
            });
  }
}
