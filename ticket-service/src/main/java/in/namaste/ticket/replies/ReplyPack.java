package in.namaste.ticket.replies;

import in.namaste.web.district.PackTable;
import in.namaste.web.district.PackTable.Row;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The ready replies of the district pack, {@code replies.csv}. A pack without them has none. */
public final class ReplyPack {

  private static final String CODE = "reply_code";
  private static final String PURPOSE = "purpose";

  private ReplyPack() {}

  /**
   * Reads the replies.
   *
   * @throws in.namaste.web.district.WrongPack when one of them breaks the rules
   */
  public static List<Reply> read(Path folder) {
    Path file = folder.resolve("replies.csv");
    if (!Files.exists(file)) {
      return List.of();
    }
    return PackTable.readCoded(
            file, CODE, CODE, PURPOSE, "title_hi", "title_en", "words_hi", "words_en")
        .stream()
        .map(ReplyPack::reply)
        .toList();
  }

  private static Reply reply(Row row) {
    Purpose purpose =
        Purpose.of(row.text(PURPOSE))
            .orElseThrow(() -> row.wrong(PURPOSE, "must be one of " + Purpose.wireNames()));
    String department = row.optional("dept_code");
    return new Reply(row.text(CODE), department.isEmpty() ? null : department, purpose, text(row));
  }

  private static ReplyText text(Row row) {
    try {
      return new ReplyText(
          row.text("title_hi"), row.text("title_en"), row.text("words_hi"), row.text("words_en"));
    } catch (ReplyRefused e) {
      String why = e.why().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      throw row.wrong("words_hi and words_en", "the reply cannot be kept: " + why);
    }
  }
}
