package in.namaste.ticket.whole;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.testing.Contracts;
import in.namaste.testing.Topic;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** One citizen with one grievance, as the other services would tell of them. */
final class Citizen {

  private static final ObjectMapper JSON = new ObjectMapper();
  static final Topic GRIEVANCES = Topic.named("grievance.events");
  static final Topic CLOCKS = Topic.named("sla.events");
  static final Topic TICKETS = Topic.named("ticket.events");
  static final Topic NOTICES = Topic.named("ticket.notices");

  private String number;
  final String id = UUID.randomUUID().toString();

  /** Submits the golden example as a grievance of this citizen. */
  Citizen submits(Consumer<ObjectNode> change) {
    tells(GRIEVANCES, submission(change));
    return this;
  }

  Citizen submits() {
    return submits(event -> {});
  }

  String submission(Consumer<ObjectNode> change) {
    return event("GrievanceSubmitted", "grievanceId", change);
  }

  void says(String type) {
    tells(GRIEVANCES, event(type, "grievanceId", event -> {}));
  }

  /** The clocks' word about this citizen's ticket. */
  String clockSays(String type, Consumer<ObjectNode> change) {
    String event = event(type, "ticketId", change);
    tells(CLOCKS, event);
    return event;
  }

  void tells(Topic topic, String event) {
    topic.send(id, event);
  }

  /** The facts about the ticket, once there are so many, in their order. */
  List<JsonNode> facts(int count) {
    return read(TICKETS, count);
  }

  List<JsonNode> notices(int count) {
    return read(NOTICES, count);
  }

  /** The number on the ticket, once it is registered. */
  String number() {
    if (number == null) {
      number = facts(1).getFirst().at("/ticket/number").asText();
    }
    return number;
  }

  private List<JsonNode> read(Topic topic, int count) {
    return topic.await(count, record -> id.equals(Topic.key(record))).stream()
        .map(record -> json(Topic.text(record)))
        .toList();
  }

  private String event(String type, String idField, Consumer<ObjectNode> change) {
    ObjectNode event = (ObjectNode) json(Contracts.example(type));
    event.put("eventId", UUID.randomUUID().toString()).put(idField, id);
    change.accept(event);
    return event.toString();
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Not JSON: " + text, e);
    }
  }
}
