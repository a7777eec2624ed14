package in.namaste.safekeeping;

import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.databases.ServiceDatabase;
import in.namaste.launcher.options.CommandLine;
import in.namaste.safekeeping.dump.Dump;
import in.namaste.safekeeping.restore.Restoring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** The commands that dump and restore the database of ticket-service. */
final class DumpAndRestore {

  private DumpAndRestore() {}

  static void dump(Target target, Path file) throws SQLException, IOException {
    try (Connection database = target.reading()) {
      long rows = Dump.write(database, file).values().stream().mapToLong(Long::longValue).sum();
      System.out.printf("%,d rows in %s%n", rows, file);
    }
  }

  static void restore(CommandLine commandLine, Map<String, String> environment, Path file)
      throws SQLException, IOException {
    if (!Files.isReadable(file)) {
      throw new Refused("There is no dump " + file + ".");
    }
    if (environment.containsKey("DB_URL")) {
      restore(Target.of(commandLine, environment), file);
      return;
    }
    try (Servers servers = Servers.start(commandLine)) {
      servers.databases().prepare(ServiceDatabase.of(ProjectRoot.find(), "ticket-service"));
      restore(Target.of(commandLine, environment), file);
    }
  }

  private static void restore(Target target, Path file) throws SQLException, IOException {
    Restoring.Done done = Restoring.restore(target, file);
    System.out.printf(
        """
        Restored from a dump of %s
          tickets that had gone on since, brought to where the topics know them: %,d
          tickets that the dump lacked, made again: %,d
          anchors of the history taken back from history.anchors: %,d
          entries of the directory newer than the dump: %,d
          events of the outbox that were published already: %,d
        %n\
        """,
        done.taken(),
        done.broughtForward(),
        done.madeAgain(),
        done.anchors(),
        done.directory(),
        done.published());
  }
}
