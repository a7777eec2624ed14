package in.namaste.web.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook for Excel. A cell is a number or text of its own, so that none is taken for a formula.
 */
final class ExcelSheet implements SheetWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Workbook workbook = new Workbook(bytes, "Namaste", "1.0");
  private final Worksheet sheet = workbook.newWorksheet("Namaste");
  private int row;

  ExcelSheet() {
    sheet.freezePane(0, 1);
  }

  @Override
  public byte[] write(List<? extends List<?>> lines) throws IOException {
    for (List<?> line : lines) {
      for (int column = 0; column < line.size(); column++) {
        put(column, line.get(column));
      }
      row++;
    }
    sheet.flush();
    return taken();
  }

  @Override
  public byte[] end() throws IOException {
    workbook.close();
    return taken();
  }

  private void put(int column, Object cell) {
    if (cell instanceof Number number) {
      sheet.value(row, column, number);
    } else {
      sheet.inlineString(row, column, cell.toString());
    }
  }

  private byte[] taken() {
    byte[] part = bytes.toByteArray();
    bytes.reset();
    return part;
  }
}
