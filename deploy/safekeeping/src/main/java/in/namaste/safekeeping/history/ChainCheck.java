package in.namaste.safekeeping.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Recomputes every chain from its entries, with code of its own and not the database's. */
final class ChainCheck {

  /** Rows held at once; the history is larger than any memory. */
  private static final int FETCH = 5_000;

  private static final String ENTRIES =
      """
      select h.subject, h.position, h.at, h.who, h.what, h.why, h.words_hash, h.hash, w.salt, w.words
      from history h left join history_words w on w.hash = h.words_hash
      order by h.subject, h.position
      """;

  private static final String HEADS =
      """
      select coalesce(head.subject, tail.subject), head.position, tail.position
      from history_head head
      full join (select distinct on (subject) subject, position, hash
                 from history order by subject, position desc) tail using (subject)
      where head.hash is distinct from tail.hash or head.position is distinct from tail.position
      order by 1
      """;

  private final List<Broken> broken;
  private String subject = "";
  private long expected;
  private byte[] previous;
  private long chains;
  private long entries;
  private long erased;

  ChainCheck(List<Broken> broken) {
    this.broken = broken;
  }

  void check(Connection database) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(ENTRIES)) {
      statement.setFetchSize(FETCH);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          entry(rows);
        }
      }
    }
    heads(database);
  }

  long chains() {
    return chains;
  }

  long entries() {
    return entries;
  }

  long erased() {
    return erased;
  }

  private void entry(ResultSet row) throws SQLException {
    entries++;
    if (!row.getString("subject").equals(subject)) {
      begin(row.getString("subject"));
    }
    long position = row.getLong("position");
    byte[] hash = row.getBytes("hash");
    if (position != expected) {
      broken.add(new Broken(subject, expected, missing(expected, position)));
    } else if (!Arrays.equals(hash, hash(row))) {
      broken.add(new Broken(subject, position, "the entry is not what was written"));
    }
    words(row, position);
    expected = position + 1;
    previous = hash;
  }

  private void begin(String next) {
    subject = next;
    expected = 1;
    previous = new byte[0];
    chains++;
  }

  private static String missing(long from, long next) {
    return next - from == 1
        ? "the entry is missing"
        : "%d entries are missing".formatted(next - from);
  }

  private byte[] hash(ResultSet row) throws SQLException {
    byte[] words = row.getBytes("words_hash");
    return new Sha256()
        .add(previous)
        .add(
            String.join(
                "\n",
                row.getString("subject"),
                Long.toString(row.getLong("position")),
                Sha256.micros(row.getObject("at", OffsetDateTime.class).toInstant()),
                row.getString("who"),
                row.getString("what"),
                orEmpty(row.getString("why")),
                words == null ? "" : HexFormat.of().formatHex(words)))
        .hash();
  }

  private void words(ResultSet row, long position) throws SQLException {
    byte[] hash = row.getBytes("words_hash");
    if (hash == null) {
      return;
    }
    String words = row.getString("words");
    if (words == null) {
      erased++;
    } else if (!Arrays.equals(hash, new Sha256().add(row.getBytes("salt")).add(words).hash())) {
      broken.add(new Broken(subject, position, "the words are not what was written"));
    }
  }

  private void heads(Connection database) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(HEADS);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        long head = rows.getLong(2);
        long tail = rows.getLong(3);
        broken.add(
            new Broken(
                rows.getString(1),
                Math.min(head, tail) + (head == tail ? 0 : 1),
                head > tail ? missing(tail + 1, head + 1) : "the head does not know this entry"));
      }
    }
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
