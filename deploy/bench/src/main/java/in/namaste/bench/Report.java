package in.namaste.bench;

import in.namaste.bench.load.SteadyLoad;
import in.namaste.bench.pace.Pace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes figures as a table in Markdown, each beside the ceilings of the same run. */
final class Report {

  private final Figures figures;
  private final List<String> lines = new ArrayList<>();

  private Report(Figures figures) {
    this.figures = figures;
  }

  static String of(Figures figures) {
    var report = new Report(figures);
    report.ceilings();
    report.system();
    report.refusals();
    return String.join("\n", report.lines) + "\n";
  }

  private void ceilings() {
    lines.add("| what | per second | p50 ms | p99 ms | of Kafka | of PostgreSQL |");
    lines.add("|---|---:|---:|---:|---:|---:|");
    ceiling("ceiling: Kafka producer, 300 B, acks=all", figures.kafkaMany());
    ceiling("ceiling: Kafka, at most 64 records in flight", figures.kafkaFew());
    figures
        .postgres()
        .ifPresentOrElse(
            pace -> ceiling("ceiling: PostgreSQL, two inserts a transaction", pace),
            () -> lines.add("| ceiling: PostgreSQL | not measured | | | | |"));
  }

  private void system() {
    row("webhook accepted, 64 connections", figures.flood().accepted());
    row(
        "webhook to reply sent, flood of %d worked off"
            .formatted(figures.flood().replies().count()),
        figures.flood().replies());
    row(
        "webhook to reply sent, calm (%.0f/s)".formatted(figures.calm().rate()),
        figures.calm().replies());
    figures
        .sustained()
        .ifPresentOrElse(
            this::sustained,
            () -> lines.add("| webhook to reply sent, sustained | none found | | | | |"));
    row(
        "first message to ticket number, %d citizens at a time".formatted(figures.citizens()),
        figures.grievances());
  }

  private void sustained(SteadyLoad.Result result) {
    row(
        "webhook to reply sent, sustained (most waiting at once: %d)"
            .formatted(result.lag().most()),
        result.replies());
  }

  private void refusals() {
    lines.add("");
    lines.add(
        "Flood: %d webhooks not accepted, %d accepted messages without a reply at the limit."
            .formatted(figures.flood().refused(), figures.flood().unanswered()));
  }

  private void ceiling(String what, Pace pace) {
    lines.add(cells(what, pace) + " | |");
  }

  private void row(String what, Pace pace) {
    lines.add(
        cells(what, pace)
            + " "
            + pace.shareOf(figures.kafkaMany())
            + " | "
            + figures.postgres().map(pace::shareOf).orElse("")
            + " |");
  }

  private static String cells(String what, Pace pace) {
    return String.format(
        Locale.ROOT,
        "| %s | %,.1f | %,.1f | %,.1f |",
        what,
        pace.perSecond(),
        pace.p50Millis(),
        pace.p99Millis());
  }
}
