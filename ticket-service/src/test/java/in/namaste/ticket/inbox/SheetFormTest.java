package in.namaste.ticket.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFormTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
  void noCellIsAFormula(String cell) {
    assertThat(SheetForm.harmless(cell)).isEqualTo("'" + cell);
  }

  @Test
  void csvIsForExcelAndKeepsQuotesAndLineBreaks() throws IOException {
    byte[] csv = SheetForm.CSV.write(List.of(List.of("नंबर", "a\"b"), List.of("=x", "")));

    assertThat(new String(csv, StandardCharsets.UTF_8))
        .isEqualTo("\ufeff\"नंबर\",\"a\"\"b\"\r\n\"'=x\",\"\"\r\n");
  }

  @Test
  void anExcelFileIsWritten() throws IOException {
    assertThat(SheetForm.XLSX.write(List.of(List.of("नंबर")))).startsWith('P', 'K');
  }
}
