package in.namaste.web.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFormTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", " =1+1", "＝1+1", "＠x"})
  void noCellIsAFormula(String cell) {
    assertThat(CsvSheet.harmless(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "नंबर", "91 98000 00001", "RTK-2611-000001-7", "2026-11-27"})
  void otherCellsStayAsTheyAre(String cell) {
    assertThat(CsvSheet.harmless(cell)).isEqualTo(cell);
  }

  @Test
  void csvIsForExcelAndKeepsQuotesAndLineBreaks() throws IOException {
    byte[] csv = whole(SheetForm.CSV, List.of(List.of("नंबर", "a\"b")), List.of(List.of("=x", "")));

    assertThat(new String(csv, StandardCharsets.UTF_8))
        .isEqualTo("\ufeff\"नंबर\",\"a\"\"b\"\r\n\"'=x\",\"\"\r\n");
  }

  @Test
  void anExcelFileHasTextAndNoFormulas() throws IOException {
    byte[] file = whole(SheetForm.XLSX, List.of(List.of("Number")), List.of(List.of("=1+1")));

    assertThat(sheet(file)).contains("t=\"inlineStr\"", "Number", "=1+1").doesNotContain("<f>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CSV", "XLSX"})
  void aFileGoesAwayPartByPart(String form) throws IOException {
    SheetWriter writer = SheetForm.valueOf(form).open();
    int largest = 0;
    for (int part = 0; part < 200; part++) {
      List<List<String>> lines =
          IntStream.range(part * 100, part * 100 + 100)
              .mapToObj(line -> List.of("RTK-2611-%06d".formatted(line), "पेयजल नहीं आ रहा"))
              .toList();
      largest = Math.max(largest, writer.write(lines).length);
    }

    assertThat(Math.max(largest, writer.end().length)).isLessThan(100_000);
  }

  @Test
  void aNumberStaysANumber() throws IOException {
    SheetWriter csv = SheetForm.CSV.open();
    SheetWriter xlsx = SheetForm.XLSX.open();
    var file = new ByteArrayOutputStream();
    file.write(xlsx.write(List.of(List.of(3.8))));
    file.write(xlsx.end());

    assertThat(new String(csv.write(List.of(List.of("a", 5L, 3.8))), StandardCharsets.UTF_8))
        .endsWith("\"a\",5,3.8\r\n");
    assertThat(sheet(file.toByteArray())).contains("<v>3.8</v>");
  }

  @SafeVarargs
  private static byte[] whole(SheetForm form, List<List<String>>... parts) throws IOException {
    SheetWriter writer = form.open();
    var file = new ByteArrayOutputStream();
    for (List<List<String>> part : parts) {
      file.write(writer.write(part));
    }
    file.write(writer.end());
    return file.toByteArray();
  }

  private String sheet(byte[] file) throws IOException {
    Path path = Files.write(folder.resolve("list.xlsx"), file);
    try (var zip = new ZipFile(path.toFile())) {
      var sheet = zip.getEntry("xl/worksheets/sheet1.xml");
      return new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
