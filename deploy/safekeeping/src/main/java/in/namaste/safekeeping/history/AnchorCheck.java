package in.namaste.safekeeping.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Recomputes every anchor, and looks for each entry that an anchor saw. */
final class AnchorCheck {

  private static final int FETCH = 5_000;

  private static final String ANCHORS =
      "select number, at, heads, encode(digest, 'hex') as digest, encode(hash, 'hex') as hash"
          + " from history_anchor order by number";

  private static final String SEEN =
      """
      select anchor, subject, position, encode(hash, 'hex') as hash
      from history_anchored order by anchor, subject
      """;

  private static final String GONE =
      """
      select seen.subject, seen.position, seen.anchor
      from history_anchored seen left join history h using (subject, position)
      where h.hash is distinct from seen.hash
      order by seen.subject, seen.position
      """;

  private final List<Broken> broken;
  private final Map<Long, Anchor> anchors = new TreeMap<>();

  AnchorCheck(List<Broken> broken) {
    this.broken = broken;
  }

  /**
   * Checks all of them and answers with them.
   *
   * @param lost anchors whose heads a restored dump lacked
   */
  Map<Long, Anchor> check(Connection database, Restores lost) throws SQLException {
    chain(database);
    heads(database, lost);
    gone(database);
    return anchors;
  }

  private void chain(Connection database) throws SQLException {
    String previous = "";
    long expected = 1;
    try (PreparedStatement statement = database.prepareStatement(ANCHORS);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        Anchor anchor =
            new Anchor(
                rows.getLong("number"),
                rows.getObject("at", OffsetDateTime.class).toInstant(),
                rows.getInt("heads"),
                rows.getString("digest"),
                rows.getString("hash"));
        if (anchor.number() != expected) {
          broken.add(new Broken("anchor", expected, "missing"));
        } else if (!anchor.hash().equals(anchor.hashAfter(previous))) {
          broken.add(new Broken("anchor", anchor.number(), "not what was written"));
        }
        anchors.put(anchor.number(), anchor);
        expected = anchor.number() + 1;
        previous = anchor.hash();
      }
    }
  }

  /** The heads an anchor says it saw are those that stand under it. */
  private void heads(Connection database, Restores lost) throws SQLException {
    Map<Long, Sha256> digests = new TreeMap<>();
    Map<Long, Integer> counts = new TreeMap<>();
    try (PreparedStatement statement = database.prepareStatement(SEEN)) {
      statement.setFetchSize(FETCH);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          long anchor = rows.getLong("anchor");
          digests
              .computeIfAbsent(anchor, key -> new Sha256())
              .add(
                  rows.getString("subject")
                      + " "
                      + rows.getLong("position")
                      + " "
                      + rows.getString("hash")
                      + "\n");
          counts.merge(anchor, 1, Integer::sum);
        }
      }
    }
    for (Anchor anchor : anchors.values()) {
      if (lost.explains(anchor.number())) {
        continue;
      }
      byte[] digest = digests.getOrDefault(anchor.number(), new Sha256()).hash();
      if (counts.getOrDefault(anchor.number(), 0) != anchor.heads()
          || !HexFormat.of().formatHex(digest).equals(anchor.digest())) {
        broken.add(
            new Broken("anchor", anchor.number(), "the heads under it are not those it saw"));
      }
    }
  }

  private void gone(Connection database) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(GONE);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        broken.add(
            new Broken(
                rows.getString("subject"),
                rows.getLong("position"),
                "anchor %d saw an entry here that is gone or another"
                    .formatted(rows.getLong("anchor"))));
      }
    }
  }
}
