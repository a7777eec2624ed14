package in.namaste.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.launcher.ProjectRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Dashboard, alerts and runbook speak of the same things, and of metrics that there are. */
class WatchingTest {

  private static final Pattern HEADING = Pattern.compile("(?m)^## (\\w+)$");

  @Test
  void everyMetricThatIsAskedForIsOneOfTheList() throws IOException {
    Set<String> known =
        WatchedMetrics.all().stream().map(WatchedMetrics::name).collect(Collectors.toSet());

    assertThat(asked()).isSubsetOf(known);
  }

  @Test
  void everyMetricOfTheListAnswersSomebody() throws IOException {
    assertThat(asked())
        .containsAll(WatchedMetrics.all().stream().map(WatchedMetrics::name).toList());
  }

  @Test
  void everyAlertHasAnEntryInTheRunbookAndEveryEntryAnAlert() throws IOException {
    List<String> entries =
        HEADING
            .matcher(text("prometheus/runbook.md"))
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(alerts()).extracting(alert -> alert.get("alert")).isEqualTo(entries);
    assertThat(alerts())
        .allSatisfy(
            alert ->
                assertThat(map(alert.get("annotations")).get("runbook"))
                    .isEqualTo(
                        "runbook.md#" + alert.get("alert").toString().toLowerCase(Locale.ROOT)));
  }

  @Test
  void anAlertSaysHowSoonItIsToBeLookedAt() throws IOException {
    assertThat(alerts())
        .allSatisfy(
            alert -> assertThat(map(alert.get("labels")).get("severity")).isIn("page", "look"));
  }

  @Test
  void everyPanelAsksItsQuestionInItsTitle() throws IOException {
    assertThat(panels()).isNotEmpty();
    assertThat(panels())
        .extracting(panel -> panel.path("title").asText())
        .allMatch(title -> title.endsWith("?"))
        .doesNotHaveDuplicates();
  }

  @Test
  void panelsSendToEntriesOfTheRunbook() throws IOException {
    List<Object> alerts = new ArrayList<>();
    alerts().forEach(alert -> alerts.add(alert.get("alert")));

    assertThat(panels())
        .allSatisfy(
            panel -> {
              String description = panel.path("description").asText();
              assertThat(description).contains("Runbook: ");
              String named = description.substring(description.indexOf("Runbook: ") + 9);
              assertThat(named.split(", ")).allMatch(alerts::contains);
            });
  }

  private static Set<String> asked() throws IOException {
    Set<String> metrics = new TreeSet<>();
    for (Map<?, ?> alert : alerts()) {
      metrics.addAll(PromQl.metrics(String.valueOf(alert.get("expr"))));
    }
    for (JsonNode panel : panels()) {
      for (JsonNode target : panel.path("targets")) {
        metrics.addAll(PromQl.metrics(target.path("expr").asText()));
      }
    }
    return metrics;
  }

  private static List<Map<?, ?>> alerts() throws IOException {
    Map<?, ?> file =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(text("prometheus/alerts.yml"));
    List<Map<?, ?>> alerts = new ArrayList<>();
    for (Object group : (List<?>) file.get("groups")) {
      ((List<?>) map(group).get("rules")).forEach(rule -> alerts.add(map(rule)));
    }
    return alerts;
  }

  private static List<JsonNode> panels() throws IOException {
    List<JsonNode> panels = new ArrayList<>();
    new ObjectMapper().readTree(text("grafana/namaste.json")).path("panels").forEach(panels::add);
    return panels;
  }

  private static Map<?, ?> map(Object node) {
    return (Map<?, ?>) node;
  }

  private static String text(String file) throws IOException {
    return Files.readString(ProjectRoot.find().resolve("deploy").resolve(file));
  }
}
