package in.namaste.ticket.directory.tables;

import in.namaste.ticket.directory.Directory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The real pack of the district, for tests. */
public final class TheRohtakPack {

  public static final Instant LOADED = Instant.parse("2026-11-23T06:30:00Z");

  private static final Path FOLDER =
      Path.of(System.getProperty("project.root"), "deploy/district/rohtak");

  private TheRohtakPack() {}

  /** The directory right after the first start. */
  public static Directory directory() {
    return new Directory(new Pack(FOLDER).read(LOADED));
  }

  /** One of its files. */
  public static byte[] file(TableFile file) {
    try {
      return Files.readAllBytes(FOLDER.resolve(file.fileName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
