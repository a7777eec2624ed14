package in.namaste.gateway.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.gateway.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a webhook's body apart: every entry, every change, every message and every status. One
 * piece that cannot be read does not take the others with it.
 */
final class Envelope {

  private static final String OBJECT = "whatsapp_business_account";
  private static final String FIELD = "messages";

  private final List<Item> items = new ArrayList<>();

  private Envelope() {}

  /** Whether this is what Meta posts for WhatsApp at all. */
  static boolean isMeta(JsonNode body) {
    return body != null
        && OBJECT.equals(body.path("object").asText())
        && body.path("entry").isArray();
  }

  /**
   * Everything in the body, in its order; changes of fields that we do not read are passed over.
   */
  static List<Item> split(JsonNode body) {
    Envelope envelope = new Envelope();
    envelope.entries(body.path("entry"));
    return List.copyOf(envelope.items);
  }

  private void entries(JsonNode entries) {
    for (JsonNode entry : entries) {
      JsonNode changes = entry.path("changes");
      if (!entry.isObject() || !(changes.isArray() || changes.isMissingNode())) {
        unreadable(entry, "entry without changes");
        continue;
      }
      changes.forEach(this::change);
    }
  }

  private void change(JsonNode change) {
    if (!change.isObject() || !change.path("field").isTextual()) {
      unreadable(change, "change without field");
    } else if (FIELD.equals(change.path("field").asText())) {
      if (change.path("value") instanceof ObjectNode value) {
        value(value);
      } else {
        unreadable(change, "change without value");
      }
    }
  }

  private void value(ObjectNode value) {
    for (String list : List.of("messages", "statuses")) {
      JsonNode items = value.path(list);
      if (!items.isArray() && !items.isMissingNode() && !items.isNull()) {
        unreadable(value, list + " is no list");
      }
    }
    value.path("messages").forEach(message -> message(value, message));
    value.path("statuses").forEach(status -> status(value, status));
  }

  private void message(ObjectNode value, JsonNode item) {
    if (!(item instanceof ObjectNode message) || blank(item.path("id"))) {
      unreadable(item, "message without id");
      return;
    }
    ObjectNode contact = contact(value, message.path("from"), message.path("from_user_id"));
    Optional<Address> sender = Address.ofSender(message, orEmpty(contact));
    if (sender.isEmpty()) {
      unreadable(item, "message without sender");
      return;
    }
    items.add(new Item.Message(sender.get(), metadata(value), contact, message));
  }

  private void status(ObjectNode value, JsonNode item) {
    if (!(item instanceof ObjectNode status)
        || blank(item.path("id"))
        || blank(item.path("status"))) {
      unreadable(item, "status without id or status");
      return;
    }
    ObjectNode contact =
        contact(value, status.path("recipient_id"), status.path("recipient_user_id"));
    Address recipient = Address.ofRecipient(status, orEmpty(contact)).orElse(null);
    items.add(new Item.Status(recipient, metadata(value), contact, status));
  }

  /** The contact that belongs to an item: by phone, by user id, or because it is the only one. */
  private static ObjectNode contact(ObjectNode value, JsonNode phone, JsonNode userId) {
    JsonNode contacts = value.path("contacts");
    for (JsonNode contact : contacts) {
      boolean same =
          (!blank(phone) && phone.asText().equals(contact.path("wa_id").asText()))
              || (!blank(userId) && userId.asText().equals(contact.path("user_id").asText()));
      if (same && contact instanceof ObjectNode found) {
        return found;
      }
    }
    boolean anonymous = blank(phone) && blank(userId);
    return anonymous && contacts.size() == 1 && contacts.get(0) instanceof ObjectNode only
        ? only
        : null;
  }

  private static ObjectNode metadata(ObjectNode value) {
    return value.path("metadata") instanceof ObjectNode metadata
        ? metadata
        : JsonNodeFactory.instance.objectNode();
  }

  private static JsonNode orEmpty(ObjectNode contact) {
    return contact == null ? JsonNodeFactory.instance.objectNode() : contact;
  }

  private static boolean blank(JsonNode text) {
    return !text.isTextual() || text.asText().isBlank();
  }

  private void unreadable(JsonNode piece, String reason) {
    items.add(new Item.Unreadable(piece, reason));
  }
}
