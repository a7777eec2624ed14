package in.namaste.ticket.replies;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The ready replies of the district pack, {@code replies.csv}. A pack without them has none. */
final class ReplyPack {

  private static final ObjectReader ROWS =
      new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader());

  private ReplyPack() {}

  /**
   * Reads the replies.
   *
   * @throws ReplyRefused when one of them breaks the rules
   */
  static List<Reply> read(Path folder) throws IOException {
    Path file = folder.resolve("replies.csv");
    if (!Files.exists(file)) {
      return List.of();
    }
    try (MappingIterator<Map<String, String>> rows = ROWS.readValues(file.toFile())) {
      return rows.readAll().stream().map(ReplyPack::reply).toList();
    }
  }

  private static Reply reply(Map<String, String> row) {
    String department = row.get("dept_code");
    return new Reply(
        row.get("reply_code"),
        department == null || department.isBlank() ? null : department,
        Purpose.of(row.get("purpose"))
            .orElseThrow(
                () -> new IllegalArgumentException("No purpose: " + row.get("reply_code"))),
        new ReplyText(
            row.get("title_hi"), row.get("title_en"), row.get("words_hi"), row.get("words_en")));
  }
}
