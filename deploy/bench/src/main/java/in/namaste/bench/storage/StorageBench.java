package in.namaste.bench.storage;

import in.namaste.bench.Machine;
import in.namaste.bench.OwnSystem;
import in.namaste.bench.Progress;
import in.namaste.bench.load.Conversations;
import in.namaste.bench.load.Crowd;
import in.namaste.bench.load.Stage;
import in.namaste.bench.meta.BusinessNumber;
import in.namaste.bench.meta.Gateway;
import in.namaste.bench.phones.Simulator;
import in.namaste.launcher.LauncherLogging;
import in.namaste.launcher.NamasteSystem;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The program behind {@code deploy/bench/storage}. */
public final class StorageBench {

  private static final String USAGE =
      """
      deploy/bench/storage [SECONDS]
        Starts a system of its own on free ports, lets citizens tell whole complaints (with what Meta
        says of each message: sent, delivered, read) for SECONDS (60), and prints what each left on
        every topic and in every database once all of it was read.
      """;

  private static final int CITIZENS = 16;
  private static final Duration WARM_UP = Duration.ofSeconds(10);

  private StorageBench() {}

  /** Prints a table in Markdown on standard output, progress on standard error. */
  public static void main(String[] args) throws Exception {
    LauncherLogging.quiet();
    List<String> asked = List.of(args);
    if (asked.contains("--help") || asked.contains("-h")) {
      System.out.print(USAGE);
      return;
    }
    Duration duration = Duration.ofSeconds(asked.isEmpty() ? 60 : Long.parseLong(asked.getFirst()));
    Progress.say("starting a system of its own");
    try (var own =
        OwnSystem.start(
            options -> options.with("chatbot-gateway", Map.of("SENDING_RATE", "100000")))) {
      System.out.print(Machine.describe() + "\n\n" + measure(own.system(), duration));
    }
    System.exit(0);
  }

  private static String measure(NamasteSystem system, Duration duration) throws Exception {
    var conversations =
        new Conversations(
            new Stage(
                new Gateway(URI.create(system.address("chatbot-gateway"))),
                BusinessNumber.embedded(),
                new Simulator(URI.create(system.address("simulator"))),
                new Crowd()));
    // What is there before the first complaint, and what grows with the first ones only.
    conversations.run(CITIZENS, WARM_UP);
    var storage = new Storage(system);
    Sizes before = storage.whenStill();
    Progress.say("whole complaints");
    long complaints = conversations.run(CITIZENS, duration).count();
    Sizes after = storage.whenStill();
    return table(complaints, after.since(before));
  }

  private static String table(long complaints, Sizes grown) {
    StringBuilder table = new StringBuilder("%,d complaints%n%n".formatted(complaints));
    table.append("| where | bytes for each |\n|---|---:|\n");
    grown
        .topics()
        .forEach((topic, bytes) -> table.append(row("topic " + topic, bytes, complaints)));
    table.append(row("all topics, one copy", Sizes.sum(grown.topics()), complaints));
    grown
        .databases()
        .forEach((name, bytes) -> table.append(row("database " + name, bytes, complaints)));
    table.append(row("all databases, one copy", Sizes.sum(grown.databases()), complaints));
    return table.toString();
  }

  private static String row(String where, long bytes, long complaints) {
    return String.format(Locale.ROOT, "| %s | %,d |%n", where, bytes / complaints);
  }
}
