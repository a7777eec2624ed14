package in.namaste.ticket.inbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which order tickets stand; each has its indexes. */
enum Sort {
  /** What falls due first; without a promise last. */
  URGENT("urgent_at, id"),
  NEWEST("registered_at desc, id desc"),
  OLDEST("registered_at, id"),
  CHANGED("changed_at desc, id desc"),
  /** Who has waited longest to say whether it is solved; only of resolved tickets. */
  WAITING("resolved_at, id");

  private final String order;

  Sort(String order) {
    this.order = order;
  }

  /** SQL over {@code ticket}. */
  String order() {
    return order;
  }

  /** The name in addresses. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Sort> of(String key) {
    return Arrays.stream(values()).filter(sort -> sort.key().equals(key)).findFirst();
  }
}
