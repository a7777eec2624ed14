package in.namaste.journeys.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;

/**
 * The figures of one department on the dashboard, as they change from when this was made: a test
 * that is not the first one finds others' tickets there.
 */
public final class Dashboard {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final Browsing browsing;
  private final URI page;
  private final Map<String, Integer> before;

  private Dashboard(Browsing browsing, URI page) {
    this.browsing = browsing;
    this.page = page;
    this.before = figures();
  }

  /** Looks at one department. */
  public static Dashboard of(Browsing browsing, URI address, String department) {
    return new Dashboard(browsing, address.resolve("/dashboard?department=" + department));
  }

  /** Waits until these figures have grown by so much since the beginning; no other may change. */
  public void awaitChange(Map<String, Integer> growth) {
    await("figures of the dashboard")
        .atMost(LIMIT)
        .untilAsserted(() -> assertThat(change()).isEqualTo(growth));
    Map<String, Integer> now = figures();
    assertThat(now.get("all"))
        .as("all tickets are the sum of their kinds")
        .isEqualTo(
            now.get("open")
                + now.get("resolved")
                + now.get("confirmed")
                + now.get("unconfirmed")
                + now.get("rejected")
                + now.get("merged")
                + now.get("withdrawn"));
  }

  /** The page now. */
  public Document page() {
    return browsing.page(page);
  }

  private Map<String, Integer> change() {
    Map<String, Integer> change = new HashMap<>();
    figures()
        .forEach(
            (name, now) -> {
              int difference = now - before.getOrDefault(name, 0);
              if (difference != 0) {
                change.put(name, difference);
              }
            });
    return change;
  }

  private Map<String, Integer> figures() {
    Map<String, Integer> figures = new HashMap<>();
    page()
        .select("[data-figure]")
        .forEach(
            figure -> {
              if (figure.text().matches("\\d+")) {
                figures.put(figure.attr("data-figure"), Integer.valueOf(figure.text()));
              }
            });
    return figures;
  }
}
