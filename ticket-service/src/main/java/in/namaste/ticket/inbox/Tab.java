package in.namaste.ticket.inbox;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A view of the inbox. The conditions are the same for the rows and for their count. */
enum Tab {
  OPEN(
      "state in ('REGISTERED','ASSIGNED','IN_PROGRESS','AWAITING_CITIZEN','REOPENED')",
      Sort.URGENT),
  TODAY(OPEN.condition + " and urgent_at >= :now and urgent_at < :tomorrow", Sort.URGENT),
  OVERDUE(OPEN.condition + " and urgent_at < :now", Sort.URGENT),
  NEW("state = 'REGISTERED'", Sort.URGENT),
  AWAITING("state = 'AWAITING_CITIZEN'", Sort.URGENT),
  REOPENED("state = 'REOPENED'", Sort.URGENT),
  RESOLVED("state = 'RESOLVED'", Sort.WAITING),
  ASSIGNED("state = 'ASSIGNED'", Sort.URGENT),
  IN_PROGRESS("state = 'IN_PROGRESS'", Sort.URGENT),
  CLOSED("state = 'CLOSED'", Sort.CHANGED),
  REJECTED("state = 'REJECTED'", Sort.CHANGED),
  WITHDRAWN("state = 'WITHDRAWN'", Sort.CHANGED),
  MERGED("state = 'MERGED'", Sort.CHANGED),
  ALL("true", Sort.NEWEST);

  private final String condition;
  private final Sort sort;

  Tab(String condition, Sort sort) {
    this.condition = condition;
    this.sort = sort;
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

  /** How the tab is sorted while nobody asks otherwise. */
  Sort sort() {
    return sort;
  }

  /** The orders it can be asked for in, its own first. */
  List<Sort> sorts() {
    return Stream.concat(
            Stream.of(sort),
            Stream.of(Sort.NEWEST, Sort.OLDEST, Sort.CHANGED).filter(each -> each != sort))
        .toList();
  }

  /** Whether it stands in the first line; the others are behind "more". */
  boolean isFirst() {
    return compareTo(RESOLVED) <= 0;
  }

  /** The name in addresses. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Tab of(String key, Tab otherwise) {
    return Arrays.stream(values())
        .filter(tab -> tab.key().equals(key))
        .findFirst()
        .orElse(otherwise);
  }
}
