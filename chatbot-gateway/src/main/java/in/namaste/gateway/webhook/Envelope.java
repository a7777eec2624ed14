package in.namaste.gateway.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.gateway.Address;
import in.namaste.gateway.IdentityChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a webhook's body apart: every entry, every change, every message and every status. One
 * piece that cannot be read does not take the others with it.
 */
final class Envelope {

  private static final String OBJECT = "whatsapp_business_account";

  private final String ourNumber;
  private final List<Item> items = new ArrayList<>();

  private Envelope(String ourNumber) {
    this.ourNumber = ourNumber;
  }

  /** Whether this is what Meta posts for WhatsApp at all. */
  static boolean isMeta(JsonNode body) {
    return body != null
        && OBJECT.equals(body.path("object").asText())
        && body.path("entry").isArray();
  }

  /**
   * Everything in the body, messages in the order in which they were written: after an outage they
   * come in any, and an answer must not overtake what it goes on from.
   *
   * @param ourNumber Meta's id of our phone number; a change that names none is taken as ours
   */
  static List<Item> split(JsonNode body, String ourNumber) {
    Envelope envelope = new Envelope(ourNumber);
    envelope.entries(body.path("entry"));
    envelope.items.sort(Comparator.comparingLong(Envelope::writtenAt));
    return List.copyOf(envelope.items);
  }

  private static long writtenAt(Item item) {
    return item instanceof Item.Message one ? one.message().path("timestamp").asLong() : 0;
  }

  private void entries(JsonNode entries) {
    for (JsonNode entry : entries) {
      JsonNode changes = entry.path("changes");
      if (!entry.isObject() || !(changes.isArray() || changes.isMissingNode())) {
        park(entry, "entry without changes");
        continue;
      }
      changes.forEach(this::change);
    }
  }

  private void change(JsonNode change) {
    JsonNode field = change.path("field");
    if (!field.isTextual()) {
      park(change, "change without field");
      return;
    }
    switch (field.asText()) {
      case "messages" -> messages(change);
      case "user_id_update" -> userIds(change);
      default -> items.add(AccountNews.of(field.asText(), change.path("value")));
    }
  }

  private void messages(JsonNode change) {
    if (!(change.path("value") instanceof ObjectNode value)) {
      park(change, "change without value");
      return;
    }
    if (forAnother(value) && !value.path("messages").isEmpty()) {
      park(change, "for another number");
      return;
    }
    var contacts = contacts(value);
    for (JsonNode message : list(value, "messages")) {
      message(value, contacts, message);
    }
    for (JsonNode status : list(value, "statuses")) {
      status(value, contacts, status);
    }
    for (JsonNode error : list(value, "errors")) {
      items.add(AccountNews.ofError(error));
    }
  }

  /** Answered from our number it would be an answer that nobody asked for. */
  private boolean forAnother(ObjectNode value) {
    String number = value.path("metadata").path("phone_number_id").asText();
    return !number.isEmpty() && !number.equals(ourNumber);
  }

  private JsonNode list(ObjectNode value, String name) {
    JsonNode list = value.path(name);
    if (list.isArray()) {
      return list;
    }
    if (!list.isMissingNode() && !list.isNull()) {
      park(value, name + " is no list");
    }
    return JsonNodeFactory.instance.arrayNode();
  }

  private void message(ObjectNode value, Map<String, ObjectNode> contacts, JsonNode item) {
    if (!(item instanceof ObjectNode message) || blank(item.path("id"))) {
      park(item, "message without id");
      return;
    }
    ObjectNode contact =
        contact(contacts, value, message.path("from"), message.path("from_user_id"));
    Optional<Address> sender =
        Address.ofSender(message, orEmpty(contact))
            .or(() -> IdentityChange.of(message).map(IdentityChange::before));
    if (sender.isEmpty()) {
      park(item, "message without sender");
      return;
    }
    items.add(new Item.Message(sender.get(), metadata(value), contact, message));
  }

  private void status(ObjectNode value, Map<String, ObjectNode> contacts, JsonNode item) {
    if (!(item instanceof ObjectNode status)
        || blank(item.path("id"))
        || blank(item.path("status"))) {
      park(item, "status without id or status");
      return;
    }
    ObjectNode contact =
        contact(contacts, value, status.path("recipient_id"), status.path("recipient_user_id"));
    Address recipient = Address.ofRecipient(status, orEmpty(contact)).orElse(null);
    items.add(new Item.Status(recipient, metadata(value), contact, status));
  }

  /** Some providers tell of new user ids in a field of its own, Meta by a system message. */
  private void userIds(JsonNode change) {
    for (JsonNode update : change.path("value").path("user_id_update")) {
      ObjectNode message = IdentityChange.asMessage(update);
      Optional<IdentityChange> identity = IdentityChange.of(message);
      if (identity.isPresent()) {
        items.add(
            new Item.Message(
                identity.get().before(), metadata(change.path("value")), null, message));
      } else {
        park(update, "new user id without the old one");
      }
    }
  }

  private static Map<String, ObjectNode> contacts(ObjectNode value) {
    var byAddress = new HashMap<String, ObjectNode>();
    for (JsonNode contact : value.path("contacts")) {
      if (contact instanceof ObjectNode found) {
        byAddress.putIfAbsent(contact.path("wa_id").asText(), found);
        byAddress.putIfAbsent(contact.path("user_id").asText(), found);
      }
    }
    byAddress.remove("");
    return byAddress;
  }

  /** The contact that belongs to an item: by phone, by user id, or because it is the only one. */
  private static ObjectNode contact(
      Map<String, ObjectNode> contacts, ObjectNode value, JsonNode phone, JsonNode userId) {
    ObjectNode found = contacts.get(phone.asText());
    if (found == null) {
      found = contacts.get(userId.asText());
    }
    boolean anonymous = blank(phone) && blank(userId);
    return found == null
            && anonymous
            && value.path("contacts").size() == 1
            && value.path("contacts").path(0) instanceof ObjectNode only
        ? only
        : found;
  }

  private static ObjectNode metadata(JsonNode value) {
    return value.path("metadata") instanceof ObjectNode metadata
        ? metadata
        : JsonNodeFactory.instance.objectNode();
  }

  private static JsonNode orEmpty(ObjectNode contact) {
    return contact == null ? JsonNodeFactory.instance.objectNode() : contact;
  }

  private static boolean blank(JsonNode text) {
    return !(text.isTextual() || text.isIntegralNumber()) || text.asText().isBlank();
  }

  private void park(JsonNode piece, String reason) {
    items.add(new Item.Parked(piece, reason));
  }
}
