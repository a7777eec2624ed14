package in.namaste.ticket.directory.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import in.namaste.ticket.directory.tables.Unreadable.Why;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The lines of a file that is one of the tables. Columns that the directory does not hold, such as
 * sources and notes, are passed over.
 */
public record Table(TableFile file, List<Line> lines) {

  /** The most lines of a file. */
  static final int MOST_LINES = 5_000;

  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  /**
   * One line.
   *
   * @param number as an editor shows it; of a line whose cells have line breaks the last
   * @param fits whether it has as many cells as the header
   */
  public record Line(int number, boolean fits, Cells cells) {}

  /**
   * Reads a file of one of the tables, whichever it is.
   *
   * @throws Unreadable when it is none
   */
  public static Table read(byte[] file) {
    CsvText csv = CsvText.of(file);
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(csv.separator());
    try (MappingIterator<String[]> rows =
        CSV.readerFor(String[].class).with(schema).readValues(csv.text())) {
      List<String> headers =
          Arrays.stream(rows.next())
              .map(header -> header.strip().toLowerCase(Locale.ROOT))
              .toList();
      TableFile table = of(headers);
      List<Line> lines = new ArrayList<>();
      while (rows.hasNextValue()) {
        String[] row = rows.nextValue();
        if (!isBlank(row)) {
          int number = rows.getCurrentLocation().getLineNr() - 1 + csv.linesBefore();
          lines.add(line(number, headers, row, table));
        }
        if (lines.size() > MOST_LINES) {
          throw new Unreadable(Why.TOO_MANY_LINES, "> " + MOST_LINES);
        }
      }
      return new Table(table, List.copyOf(lines));
    } catch (JsonProcessingException e) {
      throw new Unreadable(Why.BAD_QUOTES, Integer.toString(e.getLocation().getLineNr()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TableFile of(List<String> headers) {
    Set<String> once = new HashSet<>();
    for (String header : headers) {
      if (!header.isEmpty() && !once.add(header)) {
        throw new Unreadable(Why.HEADER_TWICE, header);
      }
    }
    return TableFile.with(once)
        .orElseThrow(() -> new Unreadable(Why.NO_KNOWN_TABLE, String.join(", ", headers)));
  }

  private static Line line(int number, List<String> headers, String[] row, TableFile table) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    for (Column column : table.columns()) {
      int at = headers.indexOf(column.header());
      if (at >= 0 && at < row.length) {
        cells.put(column, Formulas.unguarded(row[at].strip()));
      }
    }
    return new Line(number, row.length == headers.size(), new Cells(cells));
  }

  private static boolean isBlank(String[] row) {
    return Arrays.stream(row).allMatch(String::isBlank);
  }
}
