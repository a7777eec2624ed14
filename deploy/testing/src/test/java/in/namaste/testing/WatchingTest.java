package in.namaste.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Dashboard, alerts and runbook speak of the same things, and of metrics that there are. */
class WatchingTest {

  private static final Pattern HEADING = Pattern.compile("(?m)^## (\\w+)$");

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
