package in.namaste.safekeeping;

import in.namaste.launcher.LauncherLogging;
import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.StartRefused;
import in.namaste.launcher.options.CommandLine;
import in.namaste.safekeeping.deadletters.DeadLetterDesk;
import in.namaste.safekeeping.deadletters.DeadLetterWish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What {@code deploy/backup}, {@code deploy/restore}, {@code deploy/totals}, {@code deploy/dump},
 * {@code deploy/verify-history}, {@code deploy/rebuild} and {@code deploy/dead-letters} run.
 */
public final class Main {

  private static final System.Logger LOG = System.getLogger(Main.class.getName());

  private static final int FAILED = 1;
  private static final int REFUSED = 2;

  private Main() {}

  /** First the command, then its words and options. */
  public static void main(String[] args) {
    LauncherLogging.quiet();
    System.exit(exitCode(new ArrayList<>(List.of(args))));
  }

  /** 0 done or whole, 1 not done or broken, 2 it could not be found out. */
  static int exitCode(List<String> arguments) {
    try {
      return run(arguments.removeFirst(), arguments) ? 0 : FAILED;
    } catch (Refused | StartRefused refused) {
      System.err.println(refused.getMessage());
      return REFUSED;
    } catch (SQLException | IOException failure) {
      System.err.println("It did not work: " + failure.getMessage());
      return REFUSED;
    } catch (RuntimeException mistake) {
      // The JVM's own exit code for it means another thing here: that something is broken.
      LOG.log(System.Logger.Level.ERROR, "A mistake of the program", mistake);
      return REFUSED;
    }
  }

  private static boolean run(String command, List<String> arguments)
      throws SQLException, IOException {
    Map<String, String> variables = Variables.of(System.getenv());
    switch (command) {
      case "verify-history" -> {
        return VerifyHistory.run(Target.of(options(arguments), variables));
      }
      case "dump" -> {
        Path file = file(arguments);
        DumpAndRestore.dump(Target.of(options(arguments), variables), file);
        return true;
      }
      case "backup" -> {
        Path folder = file(arguments);
        var keys = KeyWishes.of(arguments);
        BackupAndRestore.backup(options(arguments), variables, folder, keys);
        return true;
      }
      case "totals" -> {
        Path folder = file(arguments);
        return BackupAndRestore.totals(options(arguments), variables, folder);
      }
      case "restore" -> {
        Path file = file(arguments);
        if (!Files.isRegularFile(file)) {
          var keys = KeyWishes.of(arguments);
          return BackupAndRestore.restore(options(arguments), variables, file, keys);
        }
        DumpAndRestore.restore(options(arguments), variables, file);
        return true;
      }
      case "rebuild" -> {
        return Rebuild.run(Target.ofMonitor(options(arguments), variables));
      }
      case "dead-letters" -> {
        var wanted = DeadLetterWish.of(arguments);
        DeadLetterDesk.run(wanted, Target.brokers(options(arguments), variables), System.out);
        return true;
      }
      default -> throw new Refused("Unknown command " + command + ".");
    }
  }

  private static Path file(List<String> arguments) {
    if (arguments.isEmpty() || arguments.getFirst().startsWith("-")) {
      throw new Refused("The name of the backup or dump comes first; --help shows how.");
    }
    return Path.of(arguments.removeFirst()).toAbsolutePath();
  }

  private static CommandLine options(List<String> arguments) {
    Path usualData = ProjectRoot.find().resolve("deploy/.data");
    return CommandLine.parse(arguments, System.getenv(), usualData);
  }
}
