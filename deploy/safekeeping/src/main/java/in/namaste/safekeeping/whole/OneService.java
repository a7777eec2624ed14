package in.namaste.safekeeping.whole;

import in.namaste.launcher.databases.Migration;
import in.namaste.launcher.databases.ServiceDatabase;
import in.namaste.safekeeping.Place;
import in.namaste.safekeeping.Refused;
import in.namaste.safekeeping.Target;
import in.namaste.safekeeping.dump.Fill;
import in.namaste.safekeeping.dump.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;

/** The database of one service on its way back. */
final class OneService {

  private static final String TABLES =
      """
      select count(*) from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      """;

  private final String service;
  private final Target target;
  private final Path dump;

  OneService(String service, Target target, Path backup) {
    this.service = service;
    this.target = target;
    this.dump = Contents.tables(backup, Place.tables(service).name());
  }

  /** Refuses a dump of a newer version. */
  static void requireKnown(String service, Path backup) throws IOException {
    ServiceDatabase tables = Place.tables(service);
    Manifest then = Fill.manifest(Contents.tables(backup, tables.name()));
    withScratch(scratch -> OldTables.of(then, tables, scratch));
  }

  /** Refuses a database in which there is something. */
  void requireEmpty() throws SQLException {
    try (Connection database = target.reading()) {
      if (one(database, TABLES) > 0) {
        throw new Refused(
            "The database %s of %s has tables; a backup goes into an empty place only."
                .formatted(target.database(), service));
      }
    }
  }

  /**
   * Makes the tables as they were, fills them, makes sure that all rows are there, and brings them
   * to this version.
   */
  void fill(Map<String, Long> rows, Offsets offsets) throws SQLException, IOException {
    withScratch(
        scratch -> {
          ServiceDatabase old = OldTables.of(Fill.manifest(dump), Place.tables(service), scratch);
          Migration.migrate(target.source(), old);
          return old;
        });
    try (Connection database = target.writing()) {
      Fill.tables(dump, database);
      for (Map.Entry<String, Long> table : rows.entrySet()) {
        long found = one(database, "select count(*) from public." + table.getKey());
        if (found != table.getValue()) {
          throw new Refused(
              "%s of %s has %,d rows, and the backup says %,d."
                  .formatted(table.getKey(), service, found, table.getValue()));
        }
      }
      if (rows.containsKey("read_position")) {
        movePositions(database, offsets);
      }
      database.commit();
    }
    Migration.migrate(target.source(), Place.tables(service));
  }

  /** A service that remembers how far it has read means the same records on the new topics. */
  private static void movePositions(Connection database, Offsets offsets) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery("select topic, partition, next_offset from read_position");
        PreparedStatement move =
            database.prepareStatement(
                "update read_position set next_offset = ? where topic = ? and partition = ?")) {
      while (rows.next()) {
        var partition = new TopicPartition(rows.getString(1), rows.getInt(2));
        move.setLong(1, offsets.position(partition, rows.getLong(3)));
        move.setString(2, partition.topic());
        move.setInt(3, partition.partition());
        move.addBatch();
      }
      move.executeBatch();
    }
  }

  private static long one(Connection database, String sql) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private interface Work {
    ServiceDatabase in(Path scratch) throws IOException;
  }

  private static void withScratch(Work work) throws IOException {
    Path scratch = Files.createTempDirectory("namaste-migrations-");
    try {
      work.in(scratch);
    } finally {
      try (Stream<Path> files = Files.walk(scratch)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
