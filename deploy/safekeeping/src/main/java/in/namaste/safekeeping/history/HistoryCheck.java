package in.namaste.safekeeping.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Whether anybody bent the history: every chain, every anchor, and the anchors on the topic. */
public final class HistoryCheck {

  private static final String TICKET = "ticket:";

  private HistoryCheck() {}

  /**
   * Checks everything, as of one moment.
   *
   * @param database as the role that owns the tables, not in auto-commit
   * @param published the anchors on the topic; empty when no broker answered
   */
  public static Finding of(Connection database, Optional<List<Anchor>> published)
      throws SQLException {
    List<Broken> broken = new ArrayList<>();
    Restores restores = Restores.of(database);
    var chains = new ChainCheck(broken);
    chains.check(database);
    Map<Long, Anchor> anchors = new AnchorCheck(broken).check(database, restores);
    if (published.isPresent()) {
      compare(anchors, published.get(), waiting(database), broken);
    }
    return new Finding(
        chains.chains(),
        chains.entries(),
        chains.erased(),
        anchors.size(),
        published.map(List::size).orElse(-1),
        named(broken, database),
        restores.remarks());
  }

  /** A record may be there twice, but never with another content. */
  private static void compare(
      Map<Long, Anchor> kept, List<Anchor> published, long waiting, List<Broken> broken) {
    Map<Long, Anchor> witnessed = new TreeMap<>();
    for (Anchor anchor : published) {
      Anchor first = witnessed.putIfAbsent(anchor.number(), anchor);
      if (first != null && !first.equals(anchor)) {
        broken.add(new Broken("anchor", anchor.number(), "published with two contents"));
      }
    }
    witnessed.forEach(
        (number, anchor) -> {
          if (!kept.containsKey(number)) {
            broken.add(new Broken("anchor", number, "was published and is gone"));
          } else if (!kept.get(number).equals(anchor)) {
            broken.add(new Broken("anchor", number, "is not what was published"));
          }
        });
    long unpublished =
        kept.keySet().stream().filter(number -> !witnessed.containsKey(number)).count();
    if (unpublished > waiting) {
      broken.add(
          new Broken("anchors", 0, "%d of them were never published".formatted(unpublished)));
    }
  }

  private static long waiting(Connection database) throws SQLException {
    try (PreparedStatement statement =
        database.prepareStatement("select count(*) from outbox where topic = ?")) {
      statement.setString(1, AnchorTopic.NAME);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /** Tickets by the number people know. */
  private static List<Broken> named(List<Broken> broken, Connection database) throws SQLException {
    List<Broken> named = new ArrayList<>();
    try (PreparedStatement statement =
        database.prepareStatement("select number from ticket where id = ?")) {
      for (Broken each : broken) {
        named.add(new Broken(name(each.where(), statement), each.position(), each.what()));
      }
    }
    return List.copyOf(named);
  }

  private static String name(String subject, PreparedStatement numbers) throws SQLException {
    if (!subject.startsWith(TICKET)) {
      return subject;
    }
    try {
      numbers.setObject(1, UUID.fromString(subject.substring(TICKET.length())));
    } catch (IllegalArgumentException noId) {
      return subject;
    }
    try (ResultSet row = numbers.executeQuery()) {
      return row.next() ? row.getString(1) : subject + " (no such ticket)";
    }
  }
}
