package in.namaste.bench.results;

import in.namaste.bench.Machine;
import in.namaste.bench.OwnSystem;
import in.namaste.bench.Progress;
import in.namaste.launcher.LauncherLogging;
import in.namaste.launcher.NamasteSystem;
import java.net.URI;
import java.util.List;

/** The program behind {@code deploy/bench/results}. */
public final class ResultsBench {

  private static final String USAGE =
      """
      deploy/bench/results [PATH...]
        Starts a system of its own on free ports, puts a million invented answers of two years into
        it and times pages and files of the public results over HTTP, each alone and warm; some
        three minutes.
        PATH       for example /offices/DC-ROHTAK, instead of those of the busiest office, its department and the district
      """;

  private ResultsBench() {}

  /** Prints a table in Markdown on standard output, progress on standard error. */
  public static void main(String[] args) throws Exception {
    LauncherLogging.quiet();
    List<String> asked = List.of(args);
    if (asked.contains("--help") || asked.contains("-h")) {
      System.out.print(USAGE);
      return;
    }
    Progress.say("starting a system of its own");
    try (var own = OwnSystem.start()) {
      Progress.say("putting answers into it");
      var answers = new Answers(own.system().database("feedback"));
      answers.seed();
      System.out.print(
          Machine.describe()
              + "\n\n"
              + answers.describe()
              + "\n\n"
              + measure(own.system(), asked.isEmpty() ? answers.busiest() : asked));
    }
    System.exit(0);
  }

  private static String measure(NamasteSystem system, List<String> paths) throws Exception {
    var reader = new Reader(URI.create(system.address("feedback-service")));
    StringBuilder table =
        new StringBuilder(
            """
            | page | KB | begins p50 ms | begins p95 ms | whole p50 ms | whole p95 ms |
            |---|---:|---:|---:|---:|---:|
            """);
    for (String path : paths) {
      Progress.say(path);
      table.append(reader.time(path));
    }
    return table.toString();
  }
}
