package in.namaste.safekeeping.restore;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Keeps what a citizen gave with a record that is not read again: who, words, pictures, places. */
final class GivenAgain {

  private static final String COMPLAINT =
      """
      insert into complaint (ticket_id, citizen_id, channel, name, phone, bsuid, description, office_code)
      select id, ?::uuid, ?, ?, ?, ?, ?, ? from ticket where id = ?::uuid
      on conflict do nothing
      """;

  private static final String LANGUAGE = "update ticket set language = ? where id = ?::uuid";

  private static final String WORDS =
      """
      insert into timeline (ticket_id, at, kind, actor, words)
      select id, ?::timestamptz, 'ADDED', 'citizen', ? from ticket where id = ?::uuid
      """;

  private static final String EVIDENCE =
      """
      insert into evidence (ticket_id, sha256, media_type, kind, shelf, added_at, taken_at, latitude, longitude)
      select id, ?, ?, ?, 'GATEWAY', ?::timestamptz, ?::timestamptz, ?::float8, ?::float8
      from ticket where id = ?::uuid
      """;

  private static final String PLACE =
      """
      insert into given_place (ticket_id, latitude, longitude, name, address, given_at)
      select id, ?::float8, ?::float8, ?, ?, ?::timestamptz from ticket where id = ?::uuid
      """;

  private final Connection database;

  GivenAgain(Connection database) {
    this.database = database;
  }

  void keep(JsonNode event) throws SQLException {
    String ticket = text(event, "grievanceId");
    if (ticket == null) {
      return;
    }
    UUID.fromString(ticket);
    String at = text(event, "occurredAt");
    JsonNode citizen = event.path("citizen");
    if (citizen.isObject()) {
      run(
          COMPLAINT,
          text(citizen, "citizenId"),
          text(event, "channel"),
          text(citizen, "name"),
          text(citizen, "phone"),
          text(citizen, "bsuid"),
          text(event, "description"),
          text(event, "officeCode"),
          ticket);
      run(LANGUAGE, text(event, "language"), ticket);
    }
    String words = text(event, "text") == null ? text(event, "reason") : text(event, "text");
    if (words != null) {
      run(WORDS, at, words, ticket);
    }
    for (JsonNode item : event.path("evidence")) {
      run(
          EVIDENCE,
          text(item, "sha256"),
          text(item, "mediaType"),
          text(item, "kind"),
          at,
          text(item, "takenAt"),
          text(item.path("location"), "latitude"),
          text(item.path("location"), "longitude"),
          ticket);
    }
    JsonNode place = event.path("location");
    if (place.isObject()) {
      run(
          PLACE,
          text(place, "latitude"),
          text(place, "longitude"),
          text(place, "name"),
          text(place, "address"),
          at,
          ticket);
    }
  }

  private void run(String sql, String... values) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isMissingNode() || value.isNull() ? null : value.asText();
  }
}
