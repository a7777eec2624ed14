package in.namaste.ticket.directory;

import java.time.Instant;
import java.util.List;

/** Where the entries of an empty directory come from. */
public interface FirstEntries {

  /**
   * All of them, in the order of the menus.
   *
   * @param now the time they are published
   * @throws java.io.UncheckedIOException when they cannot be read
   */
  List<DirectoryEvent> read(Instant now);
}
