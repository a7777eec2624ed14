package in.namaste.bench.clocks;

import in.namaste.bench.Machine;
import in.namaste.bench.OwnSystem;
import in.namaste.bench.Progress;
import in.namaste.launcher.LauncherLogging;
import in.namaste.launcher.NamasteSystem;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The program behind {@code deploy/bench/clocks}. */
public final class ClocksBench {

  private static final String USAGE =
      """
      deploy/bench/clocks [OPEN RATE SECONDS OVERDUE]
        Starts a system of its own on free ports and leaves Kafka, PostgreSQL and sla-monitor of it.
        Puts OPEN running clocks into it (1000000), lets RATE of them a second (1000) fall due for so
        many SECONDS (60), and then OVERDUE (100000) in an hour in which sla-monitor does not run.
      """;

  private static final String MONITOR = "sla-monitor";
  private static final List<String> OTHERS =
      List.of("simulator", "chatbot-gateway", "ticket-service", "feedback-service");

  /** In which the clocks that are to fall due are chosen and written, and sla-monitor starts. */
  private static final Duration BEFORE = Duration.ofMinutes(2);

  private static final Duration OUTAGE = Duration.ofHours(1);
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private ClocksBench() {}

  private record Sizes(int open, int rate, int seconds, int overdue) {

    static Sizes of(List<String> args) {
      if (args.isEmpty()) {
        return new Sizes(1_000_000, 1_000, 60, 100_000);
      }
      List<Integer> given = args.stream().map(Integer::valueOf).toList();
      return new Sizes(given.get(0), given.get(1), given.get(2), given.get(3));
    }
  }

  /** Prints a table in Markdown on standard output, progress on standard error. */
  public static void main(String[] args) throws Exception {
    LauncherLogging.quiet();
    List<String> asked = List.of(args);
    if (asked.contains("--help") || asked.contains("-h")) {
      System.out.print(USAGE);
      return;
    }
    Sizes sizes = Sizes.of(asked);
    Progress.say("starting a system of its own");
    try (var own = OwnSystem.start()) {
      System.out.print(Machine.describe() + "\n\n" + measure(own.system(), sizes));
    }
    System.exit(0);
  }

  private static String measure(NamasteSystem system, Sizes sizes) throws Exception {
    var clocks = new OpenClocks(system.database("sla"));
    clocks.awaitLadders();
    for (String other : OTHERS) {
      system.stopService(other);
    }
    system.stopService(MONITOR);
    Progress.say("putting %,d clocks into it".formatted(sizes.open));
    clocks.make(sizes.open);
    StringBuilder table =
        new StringBuilder(
            """
            | what | clocks that run | breaches | per second | lag p50 ms | lag p99 ms | longest ms | disordered |
            |---|---:|---:|---:|---:|---:|---:|---:|
            """);
    try (var breaches = new Breaches(system.bootstrapServers())) {
      Progress.say("%,d of them a second fall due".formatted(sizes.rate));
      int steady = sizes.rate * sizes.seconds;
      Instant begin = Clock.systemUTC().instant().plus(BEFORE);
      clocks.fallDue(steady, begin, Duration.ofSeconds(1).dividedBy(sizes.rate));
      long open = clocks.running();
      system.startService(MONITOR);
      if (Clock.systemUTC().instant().isAfter(begin)) {
        throw new IllegalStateException("Clocks fell due before sla-monitor ran");
      }
      table.append(row("fall due", open, breaches, steady));
      system.stopService(MONITOR);
      Progress.say("%,d of them have fallen due in an hour's outage".formatted(sizes.overdue));
      Instant outage = Clock.systemUTC().instant().minus(OUTAGE);
      clocks.fallDue(sizes.overdue, outage, OUTAGE.dividedBy(sizes.overdue + 1L));
      long running = clocks.running();
      system.startService(MONITOR);
      table.append(row("overdue", running, breaches, sizes.overdue));
    }
    return table.toString();
  }

  private static String row(String what, long running, Breaches breaches, int wanted)
      throws IOException {
    Breaches.Read read = breaches.read(wanted, PATIENCE);
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %,d | %.0f | %,d | %,d | %,d | %d |%n",
        what,
        running,
        read.breaches(),
        read.perSecond(),
        read.lagMillis().getValueAtPercentile(50),
        read.lagMillis().getValueAtPercentile(99),
        read.lagMillis().getMaxValue(),
        read.disordered());
  }
}
