package in.namaste.ticket.inbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook for Excel. Every cell is text of its own, so that none is taken for a formula. */
final class ExcelSheet implements SheetWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Workbook workbook = new Workbook(bytes, "Namaste", "1.0");
  private final Worksheet sheet = workbook.newWorksheet("Namaste");
  private int row;

  ExcelSheet() {
    sheet.freezePane(0, 1);
  }

  @Override
  public byte[] write(List<List<String>> lines) throws IOException {
    for (List<String> line : lines) {
      for (int column = 0; column < line.size(); column++) {
        sheet.inlineString(row, column, line.get(column));
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

  private byte[] taken() {
    byte[] part = bytes.toByteArray();
    bytes.reset();
    return part;
  }
}
