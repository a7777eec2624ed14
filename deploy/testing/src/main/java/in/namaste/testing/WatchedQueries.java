package in.namaste.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.launcher.ProjectRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What {@code deploy/grafana} and {@code deploy/prometheus} ask. */
public final class WatchedQueries {

  private WatchedQueries() {}

  /** The alerts, in their order, as the file has them. */
  public static List<Map<?, ?>> alerts() {
    Map<?, ?> file =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(text("prometheus/alerts.yml"));
    List<Map<?, ?>> alerts = new ArrayList<>();
    for (Object group : (List<?>) file.get("groups")) {
      for (Object rule : (List<?>) ((Map<?, ?>) group).get("rules")) {
        alerts.add((Map<?, ?>) rule);
      }
    }
    return alerts;
  }

  /** The query of an alert. */
  public static String alert(String name) {
    return alerts().stream()
        .filter(alert -> name.equals(alert.get("alert")))
        .map(alert -> String.valueOf(alert.get("expr")))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No alert is called " + name));
  }

  /** The panels of the dashboard. */
  public static List<JsonNode> panels() {
    try {
      List<JsonNode> panels = new ArrayList<>();
      new ObjectMapper().readTree(text("grafana/namaste.json")).path("panels").forEach(panels::add);
      return panels;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The queries of all alerts and panels. */
  public static List<String> all() {
    List<String> queries = new ArrayList<>();
    alerts().forEach(alert -> queries.add(String.valueOf(alert.get("expr"))));
    for (JsonNode panel : panels()) {
      panel.path("targets").forEach(target -> queries.add(target.path("expr").asText()));
    }
    return queries;
  }

  /** A file of {@code deploy}. */
  static String text(String file) {
    try {
      return Files.readString(ProjectRoot.find().resolve("deploy").resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
