package in.namaste.bench;

import in.namaste.launcher.LauncherLogging;
import in.namaste.launcher.NamasteSystem;
import in.namaste.launcher.StartRefused;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The program behind {@code deploy/bench/run}. */
public final class Main {

  private static final String USAGE =
      """
      deploy/bench/run [--long] [--running]
        Measures Namaste and the ceilings of this machine in one run, about two minutes.
        --long     each part five times as long
        --running  measure the system that deploy/run has started, on its usual ports, instead of
                   starting one; variables: GATEWAY_URL, SIMULATOR_URL, KAFKA_BOOTSTRAP_SERVERS,
                   WHATSAPP_APP_SECRET, WHATSAPP_PHONE_NUMBER_ID, and BENCH_JDBC_URL for a
                   PostgreSQL database in which the bench may make a table
      """;

  private Main() {}

  /**
   * Runs one bench and prints its table on standard output, progress on standard error.
   *
   * @param args as {@code deploy/bench/run --help} lists them
   */
  public static void main(String[] args) throws Exception {
    LauncherLogging.quiet();
    Choice choice;
    try {
      choice = Choice.of(args);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "\n" + USAGE);
      System.exit(2);
      return;
    }
    if (choice.help()) {
      System.out.print(USAGE);
      return;
    }
    try {
      System.out.print(measure(choice));
    } catch (StartRefused e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
    System.exit(0);
  }

  private static String measure(Choice choice) throws Exception {
    if (choice.running()) {
      return run(choice, RunningSystem.target(System.getenv()));
    }
    Progress.say("starting a system of its own");
    // Without the limit that Meta sets to one number's messages.
    try (var own =
        OwnSystem.start(
            options -> options.with("chatbot-gateway", Map.of("SENDING_RATE", "100000")))) {
      return run(choice, target(own.system()));
    }
  }

  private static Target target(NamasteSystem system) {
    return new Target(
        URI.create(system.address("chatbot-gateway")),
        URI.create(system.address("simulator")),
        RunningSystem.number(System.getenv()),
        system.bootstrapServers(),
        Optional.of(system.database("postgres")));
  }

  private static String run(Choice choice, Target target) throws Exception {
    Plan plan = choice.longer() ? Plan.scaled(5) : Plan.small();
    Figures figures = new Bench(target, plan, Progress::say).run();
    return Machine.describe() + "\n\n" + Report.of(figures);
  }
}
