package in.namaste.safekeeping.dump;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a dump says of itself.
 *
 * @param taken when, by the database's clock (ISO-8601 with offset)
 * @param migrations that had made its tables, in their order; a dump goes back into tables made by
 *     the same ones
 * @param checksums of these migrations, by version, as Flyway counts them; none in dumps of before
 */
public record Manifest(
    @JsonProperty("taken") String taken,
    @JsonProperty("migrations") List<String> migrations,
    @JsonProperty("checksums") Map<String, Integer> checksums) {

  /** Reads a missing map as an empty one. */
  public Manifest {
    checksums = checksums == null ? Map.of() : Map.copyOf(checksums);
  }

  static final String ENTRY = "manifest.json";

  /** What the database says of its tables now. */
  public static Manifest of(Connection database) throws SQLException {
    try (Statement statement = database.createStatement()) {
      List<String> migrations = new ArrayList<>();
      Map<String, Integer> checksums = new HashMap<>();
      try (ResultSet rows =
          statement.executeQuery(
              "select version, checksum from flyway_schema_history where success and version is not"
                  + " null order by string_to_array(version, '.')::int[]")) {
        while (rows.next()) {
          migrations.add(rows.getString(1));
          checksums.put(rows.getString(1), rows.getInt(2));
        }
      }
      try (ResultSet now = statement.executeQuery("select to_json(now()) #>> '{}'")) {
        now.next();
        return new Manifest(now.getString(1), List.copyOf(migrations), checksums);
      }
    }
  }
}
