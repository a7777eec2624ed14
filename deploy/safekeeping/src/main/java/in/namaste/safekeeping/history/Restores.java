package in.namaste.safekeeping.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The restores that the database says it has seen. Anchors made after a dump spoke of entries that
 * the dump lacks: they are no break, and they are said aloud.
 */
record Restores(List<Restore> all) {

  /**
   * One restore.
   *
   * @param taken when the dump was taken
   * @param first the first anchor whose heads the dump lacked; none when it is above the last
   */
  record Restore(OffsetDateTime at, OffsetDateTime taken, long first, long last) {}

  static Restores of(Connection database) throws SQLException {
    List<Restore> all = new ArrayList<>();
    try (PreparedStatement statement =
            database.prepareStatement(
                "select at, dump_taken_at, first_anchor, last_anchor from history_restored order by at");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        all.add(
            new Restore(
                rows.getObject(1, OffsetDateTime.class),
                rows.getObject(2, OffsetDateTime.class),
                rows.getLong(3),
                rows.getLong(4)));
      }
    }
    return new Restores(List.copyOf(all));
  }

  boolean explains(long anchor) {
    return all.stream().anyMatch(one -> anchor >= one.first() && anchor <= one.last());
  }

  List<String> remarks() {
    return all.stream()
        .map(
            one ->
                "restored %s from a dump of %s".formatted(one.at(), one.taken())
                    + (one.first() > one.last()
                        ? ""
                        : "; anchors %d to %d speak of what that dump lacks"
                            .formatted(one.first(), one.last())))
        .toList();
  }
}
