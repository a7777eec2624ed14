package in.namaste.gateway.understanding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A CSV file (RFC 4180, UTF-8) as spreadsheets and people make it: with or without a byte order
 * mark, columns in any order and more of them than needed, separated by comma, semicolon or tab,
 * line ends inside quotes, rows that are too short or too long. Empty lines are no rows.
 */
final class MessageTable {

  private static final char[] SEPARATORS = {',', ';', '\t'};

  private MessageTable() {}

  /**
   * The rows, each by the names of its columns in lower case; a cell that is missing is empty.
   *
   * @param column the one that must be there
   * @throws BadInput if the column is not there or the bytes are no such file
   */
  static List<Map<String, String>> read(InputStream file, String column)
      throws IOException, BadInput {
    String text = utf8(file.readAllBytes());
    for (char separator : SEPARATORS) {
      List<String[]> rows = rows(text, separator);
      if (!rows.isEmpty()) {
        List<String> names = names(rows.getFirst());
        if (names.contains(column)) {
          return rows.stream().skip(1).map(cells -> row(names, cells)).toList();
        }
      }
    }
    throw new BadInput("The first line must name a column \"" + column + "\".");
  }

  private static String utf8(byte[] bytes) throws BadInput {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException other) {
      throw new BadInput("The messages are not in UTF-8.", other);
    }
  }

  private static List<String[]> rows(String text, char separator) throws IOException, BadInput {
    List<String[]> rows = new ArrayList<>();
    try (MappingIterator<String[]> all =
        new CsvMapper()
            .readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .with(CsvParser.Feature.SKIP_EMPTY_LINES)
            .with(CsvSchema.emptySchema().withColumnSeparator(separator))
            .readValues(text)) {
      while (all.hasNextValue()) {
        rows.add(all.nextValue());
      }
    } catch (JsonProcessingException malformed) {
      throw new BadInput(
          "The messages are not CSV: row "
              + (rows.size() + 1)
              + " has a quotation mark that is not closed or not doubled.",
          malformed);
    }
    return rows;
  }

  private static List<String> names(String[] header) {
    List<String> names = new ArrayList<>();
    for (String name : header) {
      names.add(name.strip().toLowerCase(Locale.ROOT));
    }
    return names;
  }

  private static Map<String, String> row(List<String> names, String[] cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      row.putIfAbsent(names.get(i), i < cells.length ? cells[i] : "");
    }
    return row;
  }
}
