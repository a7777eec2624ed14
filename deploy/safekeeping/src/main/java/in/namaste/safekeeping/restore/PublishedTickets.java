package in.namaste.safekeeping.restore;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.safekeeping.topics.WholeTopic;
import in.namaste.safekeeping.topics.WholeTopic.Brokers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Brings tickets to where the other services know them: each record of {@code ticket.events}
 * carries the whole public state, and the highest version of a ticket is the truth that is already
 * out.
 */
final class PublishedTickets {

  private static final String TOPIC = "ticket.events";

  private final Connection database;

  PublishedTickets(Connection database) {
    this.database = database;
  }

  /** What was done. */
  record Done(int broughtForward, int madeAgain) {}

  Done apply(Brokers brokers, OutboxLeftovers leftovers) throws SQLException {
    keepLatest(latest(brokers, leftovers));
    raiseSerials();
    int forward;
    int again;
    try (Statement statement = database.createStatement()) {
      again = statement.executeUpdate(Sql.MAKE_AGAIN);
      statement.executeUpdate(Sql.KEEP_BEHIND);
      forward = statement.executeUpdate(Sql.BRING_FORWARD);
      statement.executeUpdate(Sql.FORGET_DATES);
      statement.executeUpdate(Sql.DATES);
      statement.executeUpdate(Sql.TELL);
      statement.executeUpdate(Sql.RECORD);
    }
    return new Done(forward - again, again);
  }

  private static Map<UUID, JsonNode> latest(Brokers brokers, OutboxLeftovers leftovers) {
    Map<UUID, JsonNode> latest = new HashMap<>();
    WholeTopic.read(
        brokers,
        TOPIC,
        (record, event) -> {
          leftovers.published(event);
          latest.merge(
              UUID.fromString(event.path("ticketId").asText()),
              event.path("ticket"),
              (known, other) -> version(other) > version(known) ? other : known);
        });
    return latest;
  }

  private void keepLatest(Map<UUID, JsonNode> latest) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(Sql.PUBLISHED);
    }
    try (PreparedStatement insert = database.prepareStatement(Sql.KEEP_PUBLISHED)) {
      for (Map.Entry<UUID, JsonNode> ticket : latest.entrySet()) {
        insert.setObject(1, ticket.getKey());
        insert.setLong(2, version(ticket.getValue()));
        insert.setString(3, ticket.getValue().toString());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void raiseSerials() throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.executeUpdate(Sql.RAISE_SERIALS);
    }
  }

  private static long version(JsonNode state) {
    return state.path("version").asLong();
  }
}
