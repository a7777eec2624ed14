package in.namaste.safekeeping.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Compares the anchors of the database with those that were published. */
final class WitnessCheck {

  private static final String WAITING =
      """
      select (convert_from(payload, 'UTF8')::jsonb ->> 'number')::bigint
      from outbox where topic = ?
      """;

  private final Map<Long, Anchor> kept;
  private final List<Broken> broken;

  /** Puts what does not fit to the broken places. */
  WitnessCheck(Map<Long, Anchor> kept, List<Broken> broken) {
    this.kept = kept;
    this.broken = broken;
  }

  /**
   * Checks them both ways.
   *
   * @param before what the topic held before the moment of the database: all of it must be kept
   * @param now reads the topic again: what was made and sent in between is not in {@code before},
   *     but what is neither there now nor waits in the outbox was never published
   */
  void check(List<Anchor> before, Supplier<List<Anchor>> now, Connection database)
      throws SQLException {
    Map<Long, Anchor> witnessed = witnessed(before);
    witnessed.forEach(
        (number, anchor) -> {
          if (!kept.containsKey(number)) {
            broken.add(new Broken("anchor", number, "was published and is gone"));
          } else if (!kept.get(number).equals(anchor)) {
            broken.add(new Broken("anchor", number, "is not what was published"));
          }
        });
    Set<Long> unpublished = new TreeSet<>(kept.keySet());
    unpublished.removeAll(witnessed.keySet());
    unpublished.removeAll(waiting(database));
    if (!unpublished.isEmpty()) {
      now.get().forEach(anchor -> unpublished.remove(anchor.number()));
    }
    unpublished.forEach(number -> broken.add(new Broken("anchor", number, "was never published")));
  }

  /** A record may be there twice, but never with another content. */
  private Map<Long, Anchor> witnessed(List<Anchor> published) {
    Map<Long, Anchor> witnessed = new TreeMap<>();
    for (Anchor anchor : published) {
      Anchor first = witnessed.putIfAbsent(anchor.number(), anchor);
      if (first != null && !first.equals(anchor)) {
        broken.add(new Broken("anchor", anchor.number(), "published with two contents"));
      }
    }
    return witnessed;
  }

  private static Set<Long> waiting(Connection database) throws SQLException {
    Set<Long> waiting = new HashSet<>();
    try (PreparedStatement statement = database.prepareStatement(WAITING)) {
      statement.setString(1, AnchorTopic.NAME);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          waiting.add(rows.getLong(1));
        }
      }
    }
    return waiting;
  }
}
