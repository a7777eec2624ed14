package in.namaste.safekeeping.whole;

import in.namaste.safekeeping.Place;
import in.namaste.safekeeping.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Totals side by side.
 *
 * @param lines one for each total
 */
public record Comparison(List<Line> lines) {

  /**
   * One total.
   *
   * @param service whose it is
   * @param name what was counted
   * @param then in the backup
   * @param now here
   */
  public record Line(String service, String name, long then, long now) {

    /** Whether nothing was lost and nothing came to it. */
    public boolean isSame() {
      return then == now;
    }
  }

  /** Of two sets of totals by service and name. */
  static Comparison of(Map<String, Map<String, Long>> then, Map<String, Map<String, Long>> now) {
    List<Line> lines = new ArrayList<>();
    for (String service : now.keySet()) {
      Map<String, Long> before = then.getOrDefault(service, Map.of());
      TreeSet<String> names = new TreeSet<>(before.keySet());
      names.addAll(now.get(service).keySet());
      for (String name : names) {
        lines.add(
            new Line(
                service,
                name,
                before.getOrDefault(name, 0L),
                now.get(service).getOrDefault(name, 0L)));
      }
    }
    return new Comparison(List.copyOf(lines));
  }

  /** The totals of a place now. */
  static Map<String, Map<String, Long>> totals(Place place) throws SQLException {
    Map<String, Map<String, Long>> totals = new TreeMap<>();
    for (Map.Entry<String, Target> one : place.databases().entrySet()) {
      try (Connection database = one.getValue().reading()) {
        totals.put(one.getKey(), Totals.of(one.getKey(), database));
      }
    }
    return totals;
  }

  /** Whether all are the same. */
  public boolean isSame() {
    return lines.stream().allMatch(Line::isSame);
  }

  /** As a person reads it; what differs is marked. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append("%-18s%-28s%12s%12s%n".formatted("", "", "backup", "here"));
    for (Line line : lines) {
      text.append(
          "%-18s%-28s%,12d%,12d%s%n"
              .formatted(
                  line.service(),
                  line.name(),
                  line.then(),
                  line.now(),
                  line.isSame() ? "" : "  !"));
    }
    return text.toString();
  }
}
