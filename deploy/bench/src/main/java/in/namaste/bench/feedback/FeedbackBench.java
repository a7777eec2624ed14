package in.namaste.bench.feedback;

import in.namaste.bench.Machine;
import in.namaste.bench.OwnSystem;
import in.namaste.bench.Progress;
import in.namaste.bench.pace.Pace;
import in.namaste.launcher.LauncherLogging;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The program behind {@code deploy/bench/feedback}. */
public final class FeedbackBench {

  private static final String USAGE =
      """
      deploy/bench/feedback [RATE] [--kafka-stops]
        Starts a system of its own on free ports, times the form's first byte and sends answers to
        all offices for a minute, after a quarter of a minute that is not counted; some three minutes.
        RATE           answers a second, usually 500
        --kafka-stops  stops Kafka after a third of the minute, and starts it again after two thirds
      """;

  private static final int USUAL_RATE = 500;
  private static final Duration WARM_UP = Duration.ofSeconds(15);
  private static final Duration LOAD = Duration.ofMinutes(1);
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
    boolean kafkaStops = asked.contains("--kafka-stops");
    int rate =
        asked.stream()
            .filter(word -> !word.startsWith("--"))
            .findFirst()
            .map(Integer::valueOf)
            .orElse(USUAL_RATE);
    Progress.say("starting a system of its own");
    // Each visitor has an address of their own, as behind a reverse proxy.
    try (var own =
        OwnSystem.start(
            options -> options.with("feedback-service", Map.of("TRUSTED_PROXIES", "127.0.0.1")))) {
      System.out.print(Machine.describe() + "\n\n" + measure(own, rate, kafkaStops));
    }
    System.exit(0);
  }

  private static String measure(OwnSystem own, int rate, boolean kafkaStops) throws Exception {
    var visitors = new Visitors(URI.create(own.system().address("feedback-service")));
    List<String> forms = visitors.forms();
    Progress.say("timing the first byte of the form");
    FirstByte firstByte = FirstByte.measure(visitors, forms.getFirst());
    int warmUps = Math.toIntExact(rate * WARM_UP.toSeconds());
    int answers = Math.toIntExact(rate * LOAD.toSeconds());
    Progress.say("opening %d forms at %d offices".formatted(warmUps + answers, forms.size()));
    List<OpenForm> opened = visitors.open(forms, warmUps + answers);
    Progress.say("sending %d answers a second".formatted(rate));
    Sending.Result warmedUp = new Sending(visitors).run(opened.subList(0, warmUps), rate);
    Progress.say("counting from now");
    Absence absence = kafkaStops ? Absence.within(own, LOAD) : Absence.NONE;
    Sending.Result sent =
        new Sending(visitors).run(opened.subList(warmUps, warmUps + answers), rate);
    absence.await();
    Progress.say("waiting until all are kept");
    var kept = new Kept(own.system().database("feedback"));
    List<UUID> thanked =
        Stream.of(warmedUp, sent)
            .flatMap(each -> each.answers().get(Outcome.THANKED).stream())
            .toList();
    double seconds = kept.await(thanked, PATIENCE);
    return """
        | what | count | per second | p50 ms | p99 ms |
        |---|---:|---:|---:|---:|
        %s%s%s
        Asked to send again, with all that was typed: %d. Heard nothing of the kind: %d. Thanked for and not kept: %d.
        All were kept %.1f s after the last one was sent. In the quarter of a minute before, %d of %d were thanked for.
        """
        .formatted(
            row("first byte of a file of the same server", firstByte.file()),
            row("first byte of the form, one visitor at a time", firstByte.form()),
            row("answer sent until thanked for, " + rate + " a second", sent.pace()),
            sent.count(Outcome.ASKED_AGAIN),
            sent.count(Outcome.UNHEARD),
            kept.missing(thanked),
            seconds,
            warmedUp.count(Outcome.THANKED),
            warmUps);
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
}
