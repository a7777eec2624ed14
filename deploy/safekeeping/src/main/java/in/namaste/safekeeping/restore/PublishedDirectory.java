package in.namaste.safekeeping.restore;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.safekeeping.topics.WholeTopic;
import in.namaste.safekeeping.topics.WholeTopic.Brokers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Brings the directory to where the menus of the other services have it. */
final class PublishedDirectory {

  private static final String NEWER =
      """
      insert into directory_entry as known (key, version, sort_order, body, changed_at)
      select ?, ?, coalesce((select max(sort_order) + 1 from directory_entry), 0), ?::jsonb, ?::timestamptz
      on conflict (key) do update
          set version = excluded.version, body = excluded.body, changed_at = excluded.changed_at
          where known.version < excluded.version
      """;

  private PublishedDirectory() {}

  /** How many entries were older than published. */
  static int apply(Brokers brokers, Connection database, OutboxLeftovers leftovers)
      throws SQLException {
    Map<String, JsonNode> latest = new HashMap<>();
    WholeTopic.read(
        brokers,
        "directory",
        (record, event) -> {
          leftovers.published(event);
          latest.merge(
              new String(record.key(), StandardCharsets.UTF_8),
              event,
              (known, other) ->
                  other.path("version").asLong() > known.path("version").asLong() ? other : known);
        });
    int changed = 0;
    try (PreparedStatement newer = database.prepareStatement(NEWER)) {
      for (Map.Entry<String, JsonNode> entry : latest.entrySet()) {
        newer.setString(1, entry.getKey());
        newer.setLong(2, entry.getValue().path("version").asLong());
        newer.setString(3, entry.getValue().toString());
        newer.setString(4, entry.getValue().path("occurredAt").asText());
        changed += newer.executeUpdate();
      }
    }
    return changed;
  }
}
