package in.namaste.journeys.clocks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.testing.Contracts;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A minor ticket that is to be solved in 48 hours, as {@code ticket.events} tells of it, and what
 * is to be said about it: worked out here by plain arithmetic, without any code of the service.
 */
final class Complaint {

  /** The department whose ladder has the posts {@link #LADDER}. */
  static final String DEPARTMENT = "ONCE";

  static final List<String> LADDER = List.of("ONCE.NODAL", "ONCE.HEAD", "ONCE.DC");

  private static final Duration PROMISE = Duration.ofDays(2);
  private static final Duration STEP = Duration.ofDays(1);
  private static final Duration CONFIRMATION = Duration.ofDays(3);
  private static final List<Integer> REMINDERS = List.of(50, 75, 90);
  private static final ObjectMapper JSON = new ObjectMapper();

  final UUID id = UUID.randomUUID();
  final String number;
  private final Instant registered;
  private final boolean reminded;
  private Instant resolved;

  private Complaint(int serial, Instant registered, boolean reminded) {
    this.number = "RTK-2611-%06d-0".formatted(serial);
    this.registered = registered.truncatedTo(ChronoUnit.MILLIS);
    this.reminded = reminded;
  }

  /** One that is open when it is read, so that it hears of its reminders. */
  static Complaint open(int serial, Instant registered) {
    return new Complaint(serial, registered, true);
  }

  /** One whose end is on the topic before anybody reads of its beginning. */
  static Complaint settled(int serial, Instant registered, Instant resolved) {
    return new Complaint(serial, registered, false).resolve(resolved);
  }

  Complaint resolve(Instant at) {
    resolved = at.truncatedTo(ChronoUnit.MILLIS);
    return this;
  }

  Instant deadline() {
    return registered.plus(PROMISE);
  }

  /** The fact of its registration. */
  String registration() {
    return fact("TicketRegistered", registered, 1);
  }

  /** The fact of its resolution. */
  String resolution() {
    return fact("TicketResolved", resolved, 2);
  }

  /** The version, the state and the times of the newest fact. */
  List<String> newest() {
    return resolved == null
        ? List.of("1", "REGISTERED", deadline().toString(), "")
        : List.of("2", "RESOLVED", deadline().toString(), resolved.toString());
  }

  /** All that is to be said about it up to a moment. */
  Stream<String> toBeSaid(Instant end) {
    List<String> said = new ArrayList<>();
    for (int percent : reminded ? REMINDERS : List.<Integer>of()) {
      if (!registered.plus(PROMISE.multipliedBy(percent).dividedBy(100)).isAfter(end)) {
        said.add("ReminderDue " + percent);
      }
    }
    if (resolved == null) {
      for (int step = 0; step < LADDER.size(); step++) {
        if (!deadline().plus(STEP.multipliedBy(step)).isAfter(end)) {
          String post = LADDER.get(step);
          if (step == 0) {
            said.add("DeadlineBreached " + post);
          }
          said.add("TicketEscalated %d %s".formatted(step + 1, post));
        }
      }
    } else {
      // Solved late and known only afterwards: it is said that it was late, and nobody is told.
      if (resolved.isAfter(deadline())) {
        said.add("DeadlineBreached nobody");
      }
      if (!resolved.plus(CONFIRMATION).isAfter(end)) {
        said.add("ConfirmationLapsed");
      }
    }
    return said.stream().map(what -> number + " " + what);
  }

  private String fact(String type, Instant at, int version) {
    try {
      ObjectNode fact = (ObjectNode) JSON.readTree(Contracts.example(type));
      fact.put("eventId", UUID.randomUUID().toString()).put("ticketId", id.toString());
      fact.put("occurredAt", at.toString());
      ObjectNode ticket = (ObjectNode) fact.get("ticket");
      ticket.put("version", version).put("number", number).put("departmentCode", DEPARTMENT);
      ticket.put("registeredAt", registered.toString()).put("runStartedAt", registered.toString());
      ticket.put("promisedBy", deadline().toString());
      if (ticket.has("resolvedAt")) {
        ticket.put("firstResolvedAt", at.toString()).put("resolvedAt", at.toString());
        ticket.remove(List.of("firstAssignedAt", "firstStartedAt", "post"));
      }
      return fact.toString();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A golden example is not JSON", e);
    }
  }
}
