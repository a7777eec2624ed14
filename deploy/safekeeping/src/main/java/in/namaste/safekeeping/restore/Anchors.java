package in.namaste.safekeeping.restore;

import in.namaste.safekeeping.history.Anchor;
import in.namaste.safekeeping.history.AnchorTopic;
import in.namaste.safekeeping.topics.WholeTopic.Brokers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;

/**
 * Takes the anchors back that were published after the dump, so that the next one follows the last
 * that is out; and records that the history they speak of is lost.
 */
public final class Anchors {

  private static final String TAKE_BACK =
      """
      insert into history_anchor (number, at, heads, digest, hash) values (?, ?, ?, ?, ?)
      on conflict do nothing
      """;

  private static final String RECORD =
      """
      insert into history_restored (at, dump_taken_at, first_anchor, last_anchor)
      select now(), ?::timestamptz, ?, coalesce(max(number), 0) from history_anchor
      """;

  private Anchors() {}

  /**
   * Takes them back and records the restore.
   *
   * @param taken when the dump was taken
   * @return how many the dump lacked
   */
  static int takeBack(Brokers brokers, Connection database, String taken) throws SQLException {
    long first = last(database) + 1;
    int lacked = 0;
    HexFormat hex = HexFormat.of();
    try (PreparedStatement insert = database.prepareStatement(TAKE_BACK)) {
      for (Anchor anchor : AnchorTopic.read(brokers)) {
        insert.setLong(1, anchor.number());
        insert.setObject(2, OffsetDateTime.ofInstant(anchor.at(), ZoneOffset.UTC));
        insert.setInt(3, anchor.heads());
        insert.setBytes(4, hex.parseHex(anchor.digest()));
        insert.setBytes(5, hex.parseHex(anchor.hash()));
        lacked += insert.executeUpdate();
      }
    }
    record(database, taken, first);
    return lacked;
  }

  /** Records a restore after which no anchor speaks of what is lost: the topics are as old. */
  public static void recordWhole(Connection database, String taken) throws SQLException {
    record(database, taken, last(database) + 1);
  }

  private static void record(Connection database, String taken, long first) throws SQLException {
    try (PreparedStatement record = database.prepareStatement(RECORD)) {
      record.setString(1, taken);
      record.setLong(2, first);
      record.executeUpdate();
    }
  }

  private static long last(Connection database) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row =
            statement.executeQuery("select coalesce(max(number), 0) from history_anchor")) {
      row.next();
      return row.getLong(1);
    }
  }
}
