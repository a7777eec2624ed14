package in.namaste.safekeeping;

import in.namaste.launcher.options.CommandLine;
import in.namaste.safekeeping.whole.Backup;
import in.namaste.safekeeping.whole.Comparison;
import in.namaste.safekeeping.whole.EmptyPlace;
import in.namaste.safekeeping.whole.Restore;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** The commands that write and bring back a whole installation. */
public final class BackupAndRestore {

  private BackupAndRestore() {}

  static void backup(
      CommandLine commandLine, Map<String, String> environment, Path folder, KeyWishes keys)
      throws SQLException, IOException {
    Place place = Place.of(commandLine, environment);
    Backup.Done done = Backup.write(place, folder, keys.passphrase());
    System.out.printf(
        """
        All of Namaste as of %s in %s
          rows of four databases: %,d; records of all topics: %,d; %s
          nothing was published for %,d ms meanwhile
        %s\
        """,
        done.taken(),
        folder,
        done.rows(),
        done.records(),
        done.mediaFiles()
            .map(files -> "photos and files: %,d".formatted(files))
            .orElse("photos and files are in their bucket and are not in it"),
        done.heldMillis(),
        ofKeys(place, keys));
  }

  private static String ofKeys(Place place, KeyWishes keys) {
    if (place.keys().isEmpty()) {
      return "  the keys of the installation are not in it: keep them elsewhere, without them posters"
          + " and sealed phones are lost\n";
    }
    return keys.passphrase().isPresent()
        ? "  the keys of the installation are in it, under your passphrase\n"
        : "  the keys of the installation are not in it (--passphrase-file puts them in):"
            + " without "
            + EmptyPlace.KEYS
            + "\n  of the data folder posters and sealed phones are lost\n";
  }

  /** Returns whether all totals are what they were. */
  static boolean restore(
      CommandLine commandLine, Map<String, String> environment, Path backup, KeyWishes keys)
      throws SQLException, IOException {
    Restore.Done done =
        Place.isNamedByVariables(environment)
            ? Restore.into(Place.of(commandLine, environment), backup)
            : intoFolder(commandLine, environment, backup, keys);
    System.out.printf(
        "Restored as of %s, with %,d records of topics%n%s%s%n",
        done.taken(),
        done.records(),
        done.totals().text(),
        done.totals().isSame()
            ? "All totals are those of the backup. What was on its way goes on once the services"
                + " run."
            : "Totals marked with ! differ: do not start the services before you know why.");
    return done.totals().isSame();
  }

  /**
   * Restores into a data folder of {@code deploy/run} that is empty or holds keys only.
   *
   * @throws Refused if it is not, and then it is as it was
   */
  public static Restore.Done intoFolder(
      CommandLine commandLine, Map<String, String> environment, Path backup, KeyWishes keys)
      throws SQLException, IOException {
    Restore.check(backup);
    try (EmptyPlace place = EmptyPlace.of(commandLine.data(), backup, keys)) {
      Restore.Done done;
      CommandLine there = new CommandLine(place.folder(), commandLine.ports(), false, false, false);
      try (Servers servers = Servers.start(there)) {
        for (String service : Place.services()) {
          servers.databases().make(Place.tables(service));
        }
        done = Restore.into(Place.of(there, environment), backup);
      }
      place.settle();
      return done;
    }
  }

  /** Prints the totals of a backup beside those of now. */
  static boolean totals(CommandLine commandLine, Map<String, String> environment, Path backup)
      throws SQLException, IOException {
    Comparison totals = Restore.compare(Place.of(commandLine, environment), backup);
    System.out.print(totals.text());
    return true;
  }
}
