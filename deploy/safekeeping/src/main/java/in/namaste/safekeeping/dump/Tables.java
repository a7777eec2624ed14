package in.namaste.safekeeping.dump;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The service's tables with their columns, those first that others refer to. */
final class Tables {

  private static final String NAMES =
      """
      select c.relname from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and c.relname <> 'flyway_schema_history'
      order by c.relname
      """;

  private static final String REFERRED =
      """
      select distinct refers.relname, referred.relname
      from pg_constraint k
      join pg_class refers on refers.oid = k.conrelid
      join pg_class referred on referred.oid = k.confrelid
      where k.contype = 'f' and refers.oid <> referred.oid
        and refers.relnamespace = 'public'::regnamespace
      """;

  private static final String COLUMNS =
      """
      select quote_ident(a.attname) from pg_attribute a
      where a.attrelid = format('public.%I', ?::text)::regclass
        and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      order by a.attnum
      """;

  private Tables() {}

  /** In an order in which they can be filled. */
  static List<String> inOrder(Connection database) throws SQLException {
    List<String> left = strings(database, NAMES);
    List<String[]> references = pairs(database);
    List<String> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      List<String> free =
          left.stream()
              .filter(
                  table ->
                      references.stream()
                          .noneMatch(pair -> pair[0].equals(table) && left.contains(pair[1])))
              .toList();
      if (free.isEmpty()) {
        throw new IllegalStateException("Tables refer to each other in a circle: " + left);
      }
      ordered.addAll(free);
      left.removeAll(free);
    }
    return ordered;
  }

  /** Columns that are written, with commas between; what the database works out is left out. */
  static String columns(Connection database, String table) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(COLUMNS)) {
      statement.setString(1, table);
      return read(statement).stream().collect(Collectors.joining(", "));
    }
  }

  private static List<String> strings(Connection database, String sql) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(sql)) {
      return read(statement);
    }
  }

  private static List<String> read(PreparedStatement statement) throws SQLException {
    List<String> found = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private static List<String[]> pairs(Connection database) throws SQLException {
    List<String[]> found = new ArrayList<>();
    try (PreparedStatement statement = database.prepareStatement(REFERRED);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(new String[] {rows.getString(1), rows.getString(2)});
      }
    }
    return found;
  }
}
