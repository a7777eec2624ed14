package in.namaste.ticket.desk;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/** A view of the inbox. The conditions are the same for the rows and for their count. */
enum Tab {
  OPEN(
      "state in ('REGISTERED','ASSIGNED','IN_PROGRESS','AWAITING_CITIZEN','REOPENED')",
      "urgent_at, id"),
  TODAY(OPEN.condition + " and promised_by >= :now and promised_by < :tomorrow", "urgent_at, id"),
  OVERDUE(OPEN.condition + " and promised_by < :now", "urgent_at, id"),
  NEW("state = 'REGISTERED'", "urgent_at, id"),
  AWAITING("state = 'AWAITING_CITIZEN'", "urgent_at, id"),
  RESOLVED("state = 'RESOLVED'", "resolved_at, id"),
  CLOSED("state in ('CLOSED','WITHDRAWN')", "closed_at desc, id");

  private final String condition;
  private final String order;

  Tab(String condition, String order) {
    this.condition = condition;
    this.order = order;
  }

  /**
   * SQL over {@code ticket}.
   *
   * @param tomorrow when the district's day ends
   */
  String condition(Instant now, Instant tomorrow) {
    return condition
        .replace(":now", "timestamptz '" + now + "'")
        .replace(":tomorrow", "timestamptz '" + tomorrow + "'");
  }

  /** SQL; the most urgent first. */
  String order() {
    return order;
  }

  /** The name in addresses. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Tab of(String key) {
    return Arrays.stream(values()).filter(tab -> tab.key().equals(key)).findFirst().orElse(OPEN);
  }
}
