package in.namaste.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.BeanManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Every page of a running service, as those see it who may: it allows no script but files of its
 * own, holds none besides, and stands in nobody's frame.
 */
public final class SafePages {

  private static final String POLICY = "Content-Security-Policy";
  private static final List<String> UNSAFE = List.of("'unsafe-inline'", "'unsafe-eval'", "*");

  private SafePages() {}

  /**
   * Looks at each.
   *
   * @param port of this machine
   * @param unseen routes whose page is not to be had here, each with the reason
   */
  public static void look(
      int port, BeanManager beans, Ingredients ingredients, Map<String, String> unseen)
      throws IOException, InterruptedException {
    List<Route> routes = RunningRoutes.of(port, beans);
    Set<String> awaited = new TreeSet<>();
    routes.stream()
        .filter(route -> route.isRead() && route.wants().page())
        .forEach(route -> awaited.add(route.name()));
    Map<String, List<String>> wrong = new TreeMap<>();
    for (KnownPages.Seen page : KnownPages.of(port, routes, ingredients)) {
      if (page.status() == 200) {
        awaited.remove(page.route().name());
      }
      List<String> found = wrong(page);
      if (!found.isEmpty()) {
        wrong.put(page.route().name(), found);
      }
    }
    awaited.removeAll(unseen.keySet());
    assertThat(wrong).as("what a page may not have").isEmpty();
    assertThat(awaited).as("pages that were not seen").isEmpty();
  }

  static List<String> wrong(KnownPages.Seen page) {
    List<String> wrong = new ArrayList<>();
    Map<String, String> policy = policy(page.headers().firstValue(POLICY).orElse(""));
    String scripts = said(policy, "script-src");
    String styles = said(policy, "style-src");
    if (scripts.isEmpty() || UNSAFE.stream().anyMatch(List.of(scripts.split(" "))::contains)) {
      wrong.add("script-src " + scripts);
    }
    if (!policy.getOrDefault("frame-ancestors", "").equals("'none'")) {
      wrong.add("frame-ancestors " + policy.get("frame-ancestors"));
    }
    if (!page.headers().firstValue("X-Content-Type-Options").orElse("").equals("nosniff")) {
      wrong.add("no nosniff");
    }
    for (Element element : page.html().getAllElements()) {
      look(element, styles.contains("'unsafe-inline'"), wrong);
    }
    return wrong;
  }

  private static void look(Element element, boolean stylesMayStandThere, List<String> wrong) {
    boolean script = element.normalName().equals("script") && !element.data().isBlank();
    boolean style = element.normalName().equals("style") && !stylesMayStandThere;
    if (script || style) {
      wrong.add(element.outerHtml());
    }
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      boolean runs = name.startsWith("on") || attribute.getValue().startsWith("javascript:");
      if (runs || (name.equals("style") && !stylesMayStandThere)) {
        wrong.add(element.normalName() + " " + attribute.html());
      }
    }
  }

  /** What is said of one kind, or of all that are not named. */
  private static String said(Map<String, String> policy, String kind) {
    return policy.getOrDefault(kind, policy.getOrDefault("default-src", ""));
  }

  private static Map<String, String> policy(String header) {
    Map<String, String> policy = new TreeMap<>();
    for (String directive : header.split(";", -1)) {
      String[] parts = directive.strip().split(" ", 2);
      policy.put(parts[0], parts.length > 1 ? parts[1].strip() : "");
    }
    return policy;
  }
}
