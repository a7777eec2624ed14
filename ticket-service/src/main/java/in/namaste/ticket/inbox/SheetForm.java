package in.namaste.ticket.inbox;

import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** In which form a table is taken away. */
enum SheetForm {
  CSV {
    @Override
    byte[] write(List<List<String>> lines) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (var text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
        text.write(BYTE_ORDER_MARK);
        try (var cells =
            new CsvMapper()
                .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
                .writer(CsvSchema.emptySchema().withLineSeparator("\r\n"))
                .writeValues(text)) {
          for (List<String> line : lines) {
            cells.write(line.stream().map(SheetForm::harmless).toList());
          }
        }
      }
      return bytes.toByteArray();
    }
  },
  XLSX {
    @Override
    byte[] write(List<List<String>> lines) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (var workbook = new Workbook(bytes, "Namaste", "1.0")) {
        Worksheet sheet = workbook.newWorksheet("Namaste");
        for (int row = 0; row < lines.size(); row++) {
          for (int column = 0; column < lines.get(row).size(); column++) {
            sheet.value(row, column, lines.get(row).get(column));
          }
        }
        sheet.freezePane(0, 1);
      }
      return bytes.toByteArray();
    }
  };

  /** Without it Excel takes UTF-8 for something else. */
  private static final char BYTE_ORDER_MARK = '\ufeff';

  abstract byte[] write(List<List<String>> lines) throws IOException;

  /** A cell that a spreadsheet takes for text, never for a formula. */
  static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
