package in.namaste.safekeeping.dump;

import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.safekeeping.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Fills empty tables from a dump, row by row as they were: no trigger adds to them. */
public final class Fill {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String SEQUENCES =
      """
      select format('select setval(%L, coalesce(max(%I), 0) + 1, false) from public.%I',
                    pg_get_serial_sequence(format('public.%I', c.relname), a.attname),
                    a.attname, c.relname)
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attidentity <> ''
      """;

  private Fill() {}

  /**
   * Fills the tables of ticket-service within the connection's transaction.
   *
   * @throws Refused if the tables hold tickets, or were made by other migrations than the dump's
   */
  public static Manifest from(Path file, Connection database) throws SQLException, IOException {
    requireNoTickets(database);
    return tables(file, database);
  }

  /** What a dump says of itself. */
  public static Manifest manifest(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return JSON.readValue(entry(zip, Manifest.ENTRY), Manifest.class);
    }
  }

  /**
   * Fills any service's tables within the connection's transaction; what stands in them goes.
   *
   * @throws Refused if the tables were made by other migrations than the dump's
   */
  public static Manifest tables(Path file, Connection database) throws SQLException, IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Manifest manifest = JSON.readValue(entry(zip, Manifest.ENTRY), Manifest.class);
      requireSameTables(manifest, database);
      List<String> tables = Tables.inOrder(database);
      try (Statement statement = database.createStatement()) {
        statement.execute("truncate " + String.join(", ", tables));
        for (String table : tables) {
          statement.execute("alter table %s disable trigger user".formatted(table));
        }
        CopyManager copy = database.unwrap(PGConnection.class).getCopyAPI();
        for (String table : tables) {
          copy.copyIn(
              "copy %s (%s) from stdin".formatted(table, Tables.columns(database, table)),
              entry(zip, table));
          statement.execute("set constraints all immediate");
          statement.execute("alter table %s enable trigger user".formatted(table));
        }
        setSequences(statement);
      }
      return manifest;
    }
  }

  private static void requireNoTickets(Connection database) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from ticket")) {
      row.next();
      if (row.getLong(1) > 0) {
        throw new Refused(
            "The database holds %d tickets; a dump goes into an empty one only. Put this one aside first."
                .formatted(row.getLong(1)));
      }
    }
  }

  private static void requireSameTables(Manifest manifest, Connection database)
      throws SQLException {
    Manifest here = Manifest.of(database);
    List<String> migrations = here.migrations();
    manifest
        .checksums()
        .forEach(
            (version, checksum) -> {
              if (here.checksums().containsKey(version)
                  && !here.checksums().get(version).equals(checksum)) {
                throw new Refused(
                    "Migration %s here is not the one that made the tables of the dump: it was changed after it was released."
                        .formatted(version));
              }
            });
    if (!migrations.equals(manifest.migrations())) {
      throw new Refused(
          "The dump was taken with other tables (migrations %s, here %s). Restore it with the version that took it, then update."
              .formatted(manifest.migrations(), migrations));
    }
  }

  private static void setSequences(Statement statement) throws SQLException {
    List<String> settings = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(SEQUENCES)) {
      while (rows.next()) {
        settings.add(rows.getString(1));
      }
    }
    for (String setting : settings) {
      statement.execute(setting);
    }
  }

  private static InputStream entry(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new Refused("The file is no dump of these tables: it lacks " + name + ".");
    }
    return zip.getInputStream(entry);
  }
}
