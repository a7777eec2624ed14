package in.namaste.sla.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.sla.support.Records.Keyed;
import in.namaste.testing.Contracts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What happens to one ticket, as records of {@code ticket.events} made from the golden examples.
 * Facts are gathered; {@link #tell} sends those not sent yet.
 */
public final class Story {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AtomicInteger NUMBERS = new AtomicInteger(1);

  public final UUID ticketId = UUID.randomUUID();
  public final String number = "RTK-2611-%06d-0".formatted(NUMBERS.getAndIncrement());
  private final List<Keyed> untold = new ArrayList<>();
  private final ObjectNode state;
  private long version;

  private Story(ObjectNode state, String department) {
    this.state = state;
    state.put("number", number).put("departmentCode", department);
  }

  /** A minor ticket of a department, not registered yet. */
  public static Story of(String department) {
    return new Story((ObjectNode) example("TicketRegistered").get("ticket"), department);
  }

  public Story registered(Instant at) {
    Instant time = whole(at);
    state.put("registeredAt", time.toString()).put("runStartedAt", time.toString());
    state.put("promisedBy", time.plus(2, ChronoUnit.DAYS).toString());
    return fact("TicketRegistered", time, "REGISTERED");
  }

  /** A technical ticket: a date is to be shared within 48 hours. */
  public Story registeredTechnical(Instant at) {
    state.put("ticketClass", "technical").put("promise", "share-date");
    return registered(at);
  }

  public Story assigned(Instant at) {
    state.put("post", state.get("departmentCode").asText() + ".NODAL");
    return fact("TicketAssigned", whole(at), "ASSIGNED");
  }

  public Story dateShared(Instant at, Instant date) {
    state.put("promise", "resolve").put("promisedBy", whole(date).toString());
    state
        .withArray("dates")
        .addObject()
        .put("date", whole(date).toString())
        .put("sharedAt", whole(at).toString());
    return fact("TimelineShared", whole(at), "ASSIGNED");
  }

  public Story resolved(Instant at) {
    String time = whole(at).toString();
    state.put("resolvedAt", time);
    if (!state.has("firstResolvedAt")) {
      state.put("firstResolvedAt", time);
    }
    return fact("TicketResolved", whole(at), "RESOLVED");
  }

  public Story reopened(Instant at) {
    Instant time = whole(at);
    state.remove(List.of("resolvedAt", "closedAt", "outcome"));
    int run = state.get("run").asInt() + 1;
    state.put("run", run).put("reopenCount", run - 1).put("runStartedAt", time.toString());
    state.put("promisedBy", time.plus(2, ChronoUnit.DAYS).toString());
    return fact("TicketReopened", time, "REOPENED");
  }

  public Story closed(Instant at, String outcome) {
    state.put("outcome", outcome).put("closedAt", whole(at).toString());
    return fact("TicketClosed", whole(at), "CLOSED");
  }

  public Story asked(Instant at) {
    state.withArray("awaited").addObject().put("since", whole(at).toString());
    return fact("InformationRequested", whole(at), "AWAITING_CITIZEN");
  }

  public Story answered(Instant at) {
    return movedOn("InformationReceived", at);
  }

  public Story questionLapsed(Instant at) {
    return movedOn("QuestionLapsed", at);
  }

  private Story movedOn(String type, Instant at) {
    if (state.path("state").asText().equals("AWAITING_CITIZEN")) {
      ArrayNode waits = state.withArray("awaited");
      ((ObjectNode) waits.get(waits.size() - 1)).put("until", whole(at).toString());
    }
    return fact(type, whole(at), "ASSIGNED");
  }

  public Story withdrawn(Instant at) {
    state.put("closedAt", whole(at).toString()).remove("outcome");
    return fact("TicketWithdrawn", whole(at), "WITHDRAWN");
  }

  public Story rated(Instant at) {
    state.put("rating", 4);
    return fact("TicketRated", whole(at), state.get("state").asText());
  }

  /** A fact of a kind that this service does not know. */
  public Story unknown(String type, Instant at, String newState) {
    return fact(type, whole(at), newState);
  }

  /** The last fact once more, as a relay repeats it after a crash. */
  public Story repeated() {
    untold.add(untold.getLast());
    return this;
  }

  /** Sends the facts to the topic. */
  public Story tell() {
    Records.send("ticket.events", untold);
    untold.clear();
    return this;
  }

  /** The facts not sent yet. */
  public List<Keyed> untold() {
    return List.copyOf(untold);
  }

  /** The ticket's state after the newest fact. */
  public ObjectNode state() {
    return state;
  }

  private Story fact(String type, Instant at, String newState) {
    version++;
    state.put("version", version).put("state", newState);
    ObjectNode fact = JSON.createObjectNode();
    fact.put("type", type).put("eventId", UUID.randomUUID().toString());
    fact.put("occurredAt", at.toString()).put("ticketId", ticketId.toString());
    fact.set("ticket", state.deepCopy());
    untold.add(new Keyed(ticketId.toString(), fact.toString()));
    return this;
  }

  private static Instant whole(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS);
  }

  private static ObjectNode example(String type) {
    try {
      return (ObjectNode) JSON.readTree(Contracts.example(type));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
