package in.namaste.sla.digest;

import io.vertx.mutiny.sqlclient.Row;
import java.util.Optional;

/**
 * Whom a digest is for.
 *
 * @param email of the post; empty if it has none
 * @param ofHi what the digest is of: a department, or the district
 */
record Addressee(Optional<String> email, String postHi, String postEn, String ofHi, String ofEn) {

  static Addressee of(Row row, Optional<String> department) {
    return new Addressee(
        Optional.ofNullable(row.getString("email")),
        row.getString("name_hi"),
        row.getString("name_en"),
        named(row.getString("department_hi"), department, "पूरा जिला"),
        named(row.getString("department_en"), department, "Whole district"));
  }

  private static String named(String name, Optional<String> department, String everything) {
    return department.map(code -> name == null ? code : name).orElse(everything);
  }
}
