package in.namaste.web.sheets;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** In which form a table is taken away. */
public enum SheetForm {
  CSV {
    @Override
    public SheetWriter open() throws IOException {
      return new CsvSheet();
    }
  },
  XLSX {
    @Override
    public SheetWriter open() {
      return new ExcelSheet();
    }
  };

  /** The media type of the first. */
  public static final String CSV_TYPE = "text/csv; charset=utf-8";

  /** The media type of the second. */
  public static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Begins a file. */
  public abstract SheetWriter open() throws IOException;

  /** The name in file names and in the history. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Headers of a file to be saved and kept by nobody on the way. */
  public Map<String, List<String>> headers(String name) {
    return Map.of(
        "Content-Disposition",
        List.of("attachment; filename=\"%s.%s\"".formatted(name, key())),
        "Cache-Control",
        List.of("no-store"));
  }
}
