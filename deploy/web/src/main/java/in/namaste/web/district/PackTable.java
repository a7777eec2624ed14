package in.namaste.web.district;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of the pack, with errors that name file, line and column. */
public final class PackTable {

  private static final ObjectReader ROWS =
      CsvMapper.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
          .build()
          .readerFor(String[].class);

  private static final String MARK = "\uFEFF";

  private PackTable() {}

  /**
   * One line.
   *
   * @param line as an editor shows it; of a line whose cells have line breaks the last
   */
  public record Row(Path file, int line, Map<String, String> cells) {

    /** A cell, empty if nothing stands there. */
    public String optional(String column) {
      return cells.getOrDefault(column, "").strip();
    }

    /** A cell in which something must stand. */
    public String text(String column) {
      String text = optional(column);
      if (text.isEmpty()) {
        throw wrong(column, "must not be empty");
      }
      return text;
    }

    /** A cell with {@code yes} or {@code no}; an empty one says no. */
    public boolean yes(String column) {
      return switch (optional(column)) {
        case "yes" -> true;
        case "no", "" -> false;
        default -> throw wrong(column, "must be yes or no");
      };
    }

    /** An error in this line. */
    public WrongPack wrong(String column, String what) {
      return WrongPack.cell(file, line, column, what);
    }
  }

  /**
   * Reads a table.
   *
   * @param columns that it must have
   * @throws WrongPack when it is missing, is no CSV, lacks a column, or a line is longer or shorter
   */
  public static List<Row> read(Path file, String... columns) {
    if (!Files.isRegularFile(file)) {
      throw WrongPack.file(file, "the file is missing");
    }
    try (MappingIterator<String[]> lines = ROWS.readValues(file.toFile())) {
      List<String> headers = lines.hasNextValue() ? headers(lines.nextValue()) : List.of();
      for (String column : columns) {
        if (!headers.contains(column)) {
          throw WrongPack.cell(file, 1, column, "the column is missing");
        }
      }
      List<Row> rows = new ArrayList<>();
      while (lines.hasNextValue()) {
        String[] cells = lines.nextValue();
        rows.add(row(file, lines.getCurrentLocation().getLineNr() - 1, headers, cells));
      }
      return rows;
    } catch (JacksonException e) {
      throw WrongPack.file(
          file, "line %d is not CSV (quotes?)".formatted(Math.max(1, e.getLocation().getLineNr())));
    } catch (IOException e) {
      throw WrongPack.file(file, "the file cannot be read (%s)".formatted(e.getMessage()));
    }
  }

  /**
   * Reads a table in which a column names each line.
   *
   * @throws WrongPack also when two lines have the same name
   */
  public static List<Row> readCoded(Path file, String code, String... columns) {
    List<Row> rows = read(file, columns);
    Map<String, Integer> lines = new HashMap<>();
    for (Row row : rows) {
      Integer before = lines.putIfAbsent(row.text(code), row.line());
      if (before != null) {
        throw row.wrong(code, "the same code stands on line " + before);
      }
    }
    return rows;
  }

  private static List<String> headers(String... cells) {
    return Arrays.stream(cells).map(cell -> cell.replace(MARK, "").strip()).toList();
  }

  private static Row row(Path file, int line, List<String> headers, String... cells) {
    if (cells.length != headers.size()) {
      throw WrongPack.file(
          file,
          "line %d has %d cells and the header %d".formatted(line, cells.length, headers.size()));
    }
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      named.put(headers.get(i), cells[i]);
    }
    return new Row(file, line, named);
  }
}
