package in.namaste.safekeeping.restore;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What the dump still had to publish. What has been published since is taken out: the same event
 * again would be dropped by its readers, but a compacted topic would keep the older state as its
 * last.
 */
final class OutboxLeftovers {

  private final Set<UUID> waiting = new HashSet<>();
  private final Set<UUID> published = new HashSet<>();

  OutboxLeftovers(Connection database) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery("select event_id from outbox")) {
      while (rows.next()) {
        waiting.add(rows.getObject(1, UUID.class));
      }
    }
  }

  /** Says that this event is on its topic. */
  void published(JsonNode event) {
    UUID id = UUID.fromString(event.path("eventId").asText());
    if (waiting.contains(id)) {
      published.add(id);
    }
  }

  /** Takes out what is published, and states of the directory that newer ones have followed. */
  int takeOut(Connection database) throws SQLException {
    try (PreparedStatement delete =
        database.prepareStatement("delete from outbox where event_id = any (?)")) {
      delete.setArray(1, database.createArrayOf("uuid", published.toArray()));
      int gone = delete.executeUpdate();
      try (Statement statement = database.createStatement()) {
        return gone
            + statement.executeUpdate(
                """
                delete from outbox o using directory_entry d
                where o.topic = 'directory' and d.key = o.message_key
                  and (convert_from(o.payload, 'UTF8')::jsonb ->> 'version')::bigint < d.version
                """);
      }
    }
  }
}
