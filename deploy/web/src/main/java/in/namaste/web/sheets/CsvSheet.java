package in.namaste.web.sheets;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file of comma-separated values as Excel reads it. */
final class CsvSheet implements SheetWriter {

  /** Without it Excel takes UTF-8 for something else. */
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** With these, some also as East Asian keyboards type them, spreadsheets begin a formula. */
  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
  private final SequenceWriter cells;

  CsvSheet() throws IOException {
    text.write(BYTE_ORDER_MARK);
    cells =
        new CsvMapper()
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
            .writer(CsvSchema.emptySchema().withLineSeparator("\r\n"))
            .writeValues(text);
  }

  @Override
  public byte[] write(List<? extends List<?>> lines) throws IOException {
    for (List<?> line : lines) {
      cells.write(line.stream().map(CsvSheet::cell).toList());
    }
    cells.flush();
    return taken();
  }

  @Override
  public byte[] end() throws IOException {
    cells.close();
    return taken();
  }

  private byte[] taken() {
    byte[] part = bytes.toByteArray();
    bytes.reset();
    return part;
  }

  private static Object cell(Object cell) {
    return cell instanceof Number ? cell : harmless(cell.toString());
  }

  /** A cell that a spreadsheet takes for text, never for a formula. */
  static String harmless(String cell) {
    String shown = cell.stripLeading();
    return isFormula(cell) || isFormula(shown) ? "'" + cell : cell;
  }

  private static boolean isFormula(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
  }
}
