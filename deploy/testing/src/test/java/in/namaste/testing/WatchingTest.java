package in.namaste.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.launcher.ProjectRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dashboard, alerts and runbook speak of the same things, and of metrics that there are. */
class WatchingTest {

  private static final Pattern HEADING = Pattern.compile("(?m)^## (\\w+)$");

  private static final Pattern COUNTER = Pattern.compile("\\.counter\\(\\s*\"([a-z.]+)\"");

  private static final List<String> COUNTING =
      List.of(
          "chatbot-gateway",
          "ticket-service",
          "feedback-service",
          "sla-monitor",
          "deploy/messaging");

  @Test
  void everyMetricThatIsAskedForIsOneOfTheList() {
    Set<String> known =
        WatchedMetrics.all().stream().map(WatchedMetrics::name).collect(Collectors.toSet());

    assertThat(asked()).isSubsetOf(known);
  }

  @Test
  void everyMetricOfTheListAnswersSomebody() {
    assertThat(asked())
        .containsAll(WatchedMetrics.all().stream().map(WatchedMetrics::name).toList());
  }

  /** A counter may be registered by its first event only, which no test need bring about. */
  @Test
  void everyCounterOfTheCodeIsOnTheListOrSaidToBeUnwatched() throws IOException {
    Set<String> known =
        WatchedMetrics.all().stream().map(WatchedMetrics::name).collect(Collectors.toSet());
    Set<String> counters = new TreeSet<>();
    for (String part : COUNTING) {
      try (Stream<Path> files = Files.walk(ProjectRoot.find().resolve(part).resolve("src/main"))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          COUNTER
              .matcher(Files.readString(file))
              .results()
              .forEach(found -> counters.add(found.group(1).replace('.', '_') + "_total"));
        }
      }
    }

    assertThat(counters)
        .contains("namaste_dead_letters_total")
        .containsAll(WatchedMetrics.UNWATCHED.keySet())
        .allMatch(name -> known.contains(name) || WatchedMetrics.UNWATCHED.containsKey(name));
  }

  @Test
  void aServiceThatRegistersWhatNobodyLooksAtIsFound() {
    String listed =
        WatchedMetrics.all().stream()
            .map(metric -> metric.name() + "{a=\"b\"} 0.0")
            .filter(line -> !line.startsWith("gateway_"))
            .collect(Collectors.joining("\n"));

    WatchedMetrics.assertRegistered("sla-monitor", listed);
    assertThatThrownBy(
            () ->
                WatchedMetrics.assertRegistered(
                    "sla-monitor", listed + "\nnamaste_sla_secrets_total 1.0"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("namaste_sla_secrets_total");
  }

  @Test
  void everyAlertHasAnEntryInTheRunbookAndEveryEntryAnAlert() {
    List<String> entries =
        HEADING
            .matcher(WatchedQueries.text("prometheus/runbook.md"))
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(WatchedQueries.alerts()).extracting(alert -> alert.get("alert")).isEqualTo(entries);
    assertThat(WatchedQueries.alerts())
        .allSatisfy(
            alert ->
                assertThat(map(alert.get("annotations")).get("runbook"))
                    .isEqualTo(
                        "runbook.md#" + alert.get("alert").toString().toLowerCase(Locale.ROOT)));
  }

  /** promtool runs that file with {@code deploy/test --long}. */
  @Test
  void everyAlertIsSeenFiringButThoseThatLookForNaN() {
    String tests = WatchedQueries.text("prometheus/alerts.test.yml");

    assertThat(WatchedQueries.alerts())
        .extracting(alert -> String.valueOf(alert.get("alert")))
        .filteredOn(name -> !tests.contains("alertname=\"" + name + "\""))
        .containsExactly("KafkaAway", "DatabaseAway");
  }

  @Test
  void anAlertSaysHowSoonItIsToBeLookedAt() {
    assertThat(WatchedQueries.alerts())
        .allSatisfy(
            alert -> assertThat(map(alert.get("labels")).get("severity")).isIn("page", "look"));
  }

  @Test
  void everyPanelAsksItsQuestionInItsTitle() {
    assertThat(WatchedQueries.panels()).isNotEmpty();
    assertThat(WatchedQueries.panels())
        .extracting(panel -> panel.path("title").asText())
        .allMatch(title -> title.endsWith("?"))
        .doesNotHaveDuplicates();
  }

  @Test
  void panelsSendToEntriesOfTheRunbook() {
    List<Object> alerts = new ArrayList<>();
    WatchedQueries.alerts().forEach(alert -> alerts.add(alert.get("alert")));

    assertThat(WatchedQueries.panels())
        .allSatisfy(
            panel -> {
              String description = panel.path("description").asText();
              assertThat(description).contains("Runbook: ");
              String named = description.substring(description.indexOf("Runbook: ") + 9);
              assertThat(named.split(", ")).allMatch(alerts::contains);
            });
  }

  private static Set<String> asked() {
    Set<String> metrics = new TreeSet<>();
    WatchedQueries.all().forEach(query -> metrics.addAll(PromQl.metrics(query)));
    return metrics;
  }

  private static Map<?, ?> map(Object node) {
    return (Map<?, ?>) node;
  }
}
