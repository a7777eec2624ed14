package in.namaste.safekeeping.dump;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What a dump says of itself.
 *
 * @param taken when, by the database's clock (ISO-8601 with offset)
 * @param migrations that had made its tables, in their order; a dump goes back into tables made by
 *     the same ones
 */
public record Manifest(
    @JsonProperty("taken") String taken, @JsonProperty("migrations") List<String> migrations) {

  static final String ENTRY = "manifest.json";

  static Manifest of(Connection database) throws SQLException {
    try (Statement statement = database.createStatement()) {
      List<String> migrations = new ArrayList<>();
      try (ResultSet rows =
          statement.executeQuery(
              "select version from flyway_schema_history where success and version is not null"
                  + " order by string_to_array(version, '.')::int[]")) {
        while (rows.next()) {
          migrations.add(rows.getString(1));
        }
      }
      try (ResultSet now = statement.executeQuery("select to_json(now()) #>> '{}'")) {
        now.next();
        return new Manifest(now.getString(1), List.copyOf(migrations));
      }
    }
  }
}
