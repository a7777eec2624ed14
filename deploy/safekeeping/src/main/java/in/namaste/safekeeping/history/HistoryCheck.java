package in.namaste.safekeeping.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Whether anybody bent the history: every chain, every anchor, and the anchors on the topic. */
public final class HistoryCheck {

  private static final String TICKET = "ticket:";

  private HistoryCheck() {}

  /**
   * Checks everything, as of one moment, which begins after the topic was read.
   *
   * @param database as the role that owns the tables, in a transaction that has read nothing yet
   * @param topic reads the anchors that are published; empty when no broker answered
   */
  public static Finding of(Connection database, Optional<Supplier<List<Anchor>>> topic)
      throws SQLException {
    List<Broken> broken = new ArrayList<>();
    Optional<List<Anchor>> published = topic.map(Supplier::get);
    Restores restores = Restores.of(database);
    var chains = new ChainCheck(broken);
    chains.check(database);
    Map<Long, Anchor> anchors = new AnchorCheck(broken).check(database, restores);
    if (topic.isPresent()) {
      new WitnessCheck(anchors, broken).check(published.get(), topic.get(), database);
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
