package in.namaste.ticket.open311;

import in.namaste.ticket.State;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The standard's two statuses. What a department reports as solved is open until the citizen has
 * answered: a complaint is solved when the citizen says so.
 */
enum Status {
  OPEN,
  CLOSED;

  static Status of(State state) {
    return switch (state) {
      case REGISTERED, ASSIGNED, IN_PROGRESS, AWAITING_CITIZEN, RESOLVED, REOPENED -> OPEN;
      case CLOSED, REJECTED, WITHDRAWN, MERGED -> CLOSED;
    };
  }

  static Optional<Status> of(String wireName) {
    return Arrays.stream(values())
        .filter(status -> status.wireName().equals(wireName.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<State> states() {
    return Stream.of(State.values()).filter(state -> of(state) == this).toList();
  }
}
