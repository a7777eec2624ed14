package in.namaste.bench.feedback;

import in.namaste.bench.Machine;
import in.namaste.bench.OwnSystem;
import in.namaste.bench.pace.Pace;
import in.namaste.launcher.LauncherLogging;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The program behind {@code deploy/bench/feedback}. */
public final class FeedbackBench {

  private static final String USAGE =
      """
      deploy/bench/feedback [RATE]
        Starts a system of its own on free ports, times the form's first byte and sends answers to
        all offices for a minute; some four minutes.
        RATE       answers a second, usually 500
      """;

  private static final int USUAL_RATE = 500;
  private static final Duration LOAD = Duration.ofMinutes(1);

  /** For as long as one record a transaction may take to be worked off after the load. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private FeedbackBench() {}

  /** Prints a table in Markdown on standard output, progress on standard error. */
  public static void main(String[] args) throws Exception {
    LauncherLogging.quiet();
    List<String> asked = List.of(args);
    if (asked.contains("--help") || asked.contains("-h")) {
      System.out.print(USAGE);
      return;
    }
    int rate = asked.isEmpty() ? USUAL_RATE : Integer.parseInt(asked.getFirst());
    progress("starting a system of its own");
    // Each visitor has an address of their own, as behind a reverse proxy.
    try (var own =
        OwnSystem.start(
            options -> options.with("feedback-service", Map.of("TRUSTED_PROXIES", "127.0.0.1")))) {
      System.out.print(Machine.describe() + "\n\n" + measure(own, rate));
    }
    System.exit(0);
  }

  private static String measure(OwnSystem own, int rate) throws Exception {
    var visitors = new Visitors(URI.create(own.system().address("feedback-service")));
    List<String> forms = visitors.forms();
    progress("timing the first byte of the form");
    FirstByte firstByte = FirstByte.measure(visitors, forms.getFirst());
    int answers = Math.toIntExact(rate * LOAD.toSeconds());
    progress("opening %d forms at %d offices".formatted(answers, forms.size()));
    List<OpenForm> opened = visitors.open(forms, answers);
    progress("sending %d answers a second".formatted(rate));
    Sending.Result sent = new Sending(visitors).run(opened, rate);
    progress("waiting until all are kept");
    var kept = new Kept(own.system().database("feedback"));
    double seconds = kept.await(sent.answered().count(), PATIENCE);
    return """
        | what | count | per second | p50 ms | p99 ms |
        |---|---:|---:|---:|---:|
        %s%s%s
        Not thanked for: %d. Thanked for and not kept: %d. All were kept %.1f s after the last one was sent.
        """
        .formatted(
            row("first byte of a file of the same server", firstByte.file()),
            row("first byte of the form, one visitor at a time", firstByte.form()),
            row("answer sent until thanked for, " + rate + " a second", sent.answered()),
            sent.refused(),
            sent.answered().count() - kept.count(),
            seconds);
  }

  private static String row(String what, Pace pace) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %.1f | %.1f | %.1f |%n",
        what,
        pace.count(),
        pace.perSecond(),
        pace.p50Millis(),
        pace.p99Millis());
  }

  private static void progress(String step) {
    System.err.println("bench: " + step);
  }
}
