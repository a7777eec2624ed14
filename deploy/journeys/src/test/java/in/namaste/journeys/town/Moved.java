package in.namaste.journeys.town;

import in.namaste.launcher.NamasteSystem;
import in.namaste.launcher.SystemOptions;
import in.namaste.launcher.options.CommandLine;
import in.namaste.launcher.options.Ports;
import in.namaste.safekeeping.BackupAndRestore;
import in.namaste.safekeeping.KeyWishes;
import in.namaste.safekeeping.Place;
import in.namaste.safekeeping.whole.Backup;
import in.namaste.safekeeping.whole.Restore;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** A town that is kept in a backup and comes back in another place, on other ports. */
public final class Moved {

  private static final String PASSPHRASE = "five words nobody would guess";

  private final Town town;
  private final Path backup;
  private final CommandLine there;

  /**
   * @param town goes on as if nothing happened
   * @param folder in which the backup and the new place are
   */
  public Moved(Town town, Path folder) {
    this.town = town;
    this.backup = folder.resolve("backup");
    this.there = new CommandLine(folder.resolve("there"), Ports.free(), false, false, false);
  }

  /** Takes the backup, as {@code deploy/backup} does. */
  public Backup.Done back() throws SQLException, IOException {
    NamasteSystem system = town.system();
    var here = new CommandLine(system.data(), system.ports(), false, false, false);
    return Backup.write(Place.of(here, Map.of()), backup, Optional.of(PASSPHRASE));
  }

  /** Where the backup is. */
  public Path backup() {
    return backup;
  }

  /** Where it comes back. */
  public Path folder() {
    return there.data();
  }

  /** Restores it, as {@code deploy/restore} does. */
  public Restore.Done restore() throws SQLException, IOException {
    return BackupAndRestore.intoFolder(
        there, Map.of(), backup, new KeyWishes(Optional.of(PASSPHRASE), false));
  }

  /** Starts the services there, with the town's clock. */
  public NamasteSystem start() throws InterruptedException {
    return NamasteSystem.start(
        SystemOptions.in(there.data())
            .on(there.ports())
            .withAll(Map.of("NAMASTE_CLOCK_OFFSET", town.offset().toString())));
  }
}
