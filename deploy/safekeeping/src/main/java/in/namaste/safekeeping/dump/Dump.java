package in.namaste.safekeeping.dump;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Writes all tables of one moment into a file, while the service works on: a manifest and one entry
 * for each table in PostgreSQL's own copy format. It holds personal data and is its owner's alone.
 */
public final class Dump {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Dump() {}

  /**
   * Writes the dump; a file of this name is replaced once the new one is whole.
   *
   * @param database a connection that sees one moment
   * @return how many rows of each table
   */
  public static Map<String, Long> write(Connection database, Path file)
      throws SQLException, IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(part);
    Files.createFile(
        part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Map<String, Long> rows;
    try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.WRITE);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      rows = write(database, zip);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return rows;
  }

  private static Map<String, Long> write(Connection database, ZipOutputStream zip)
      throws SQLException, IOException {
    zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
    zip.write(JSON.writeValueAsBytes(Manifest.of(database)));
    zip.closeEntry();
    CopyManager copy = database.unwrap(PGConnection.class).getCopyAPI();
    Map<String, Long> rows = new TreeMap<>();
    for (String table : Tables.inOrder(database)) {
      zip.putNextEntry(new ZipEntry(table));
      rows.put(
          table,
          copy.copyOut(
              "copy (select %s from public.%s) to stdout"
                  .formatted(Tables.columns(database, table), table),
              zip));
      zip.closeEntry();
    }
    return rows;
  }
}
