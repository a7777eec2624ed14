package in.namaste.testing;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.launcher.ProjectRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The metrics that dashboard and alerts ask for, as {@code deploy/prometheus/metrics.csv} names
 * them.
 *
 * @param name as Prometheus writes it
 * @param services {@code all}, one of them, or {@code prometheus} for what it says itself
 */
public record WatchedMetrics(String name, String services) {

  private static final String ALL = "all";

  /** Whom no panel and no alert names, and why that is right. */
  static final Map<String, String> UNWATCHED =
      Map.of(
          "gateway_sending_pauses_total",
          "RepliesWait tells what a pause does to people, and /sending why it is");

  private static final Pattern OURS = Pattern.compile("(gateway|namaste)_\\w+");

  /** All of them. */
  public static List<WatchedMetrics> all() {
    try {
      return Files.readAllLines(ProjectRoot.find().resolve("deploy/prometheus/metrics.csv"))
          .stream()
          .skip(1)
          .map(line -> line.split(",", 3))
          .map(columns -> new WatchedMetrics(columns[0], columns[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Fails unless a service registers every metric that it is said to have, and none of ours that
   * nobody looks at.
   *
   * @param exposition what {@code /q/metrics} answers
   */
  public static void assertRegistered(String service, String exposition) {
    Set<String> registered =
        exposition
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("[{ ]", 2)[0])
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(registered).containsAll(of(service));
    assertThat(registered)
        .filteredOn(name -> OURS.matcher(name).matches())
        .as("metrics of ours that a panel or an alert names")
        .allMatch(name -> of(service).contains(name) || UNWATCHED.containsKey(name));
  }

  private static List<String> of(String service) {
    return all().stream()
        .filter(metric -> metric.services.equals(ALL) || metric.services.equals(service))
        .map(WatchedMetrics::name)
        .toList();
  }
}
