package in.namaste.simulator.webhooks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.simulator.Json;
import in.namaste.simulator.chats.Citizen;

/**
 * Builds the bodies Meta posts: one message or one status each, though Meta may batch many.
 *
 * @param number the business number in digits
 */
public record Envelope(String phoneNumberId, String number) {

  private static final String ACCOUNT = "102290129340398";

  /** A citizen's message; {@code message} is what goes into {@code messages[0]}. */
  public ObjectNode message(Citizen from, ObjectNode message) {
    ObjectNode value = value();
    value.putArray("contacts").add(contact(from));
    value.putArray("messages").add(message);
    return wrap(value);
  }

  /** A status of a message we sent; {@code to} is null where Meta leaves the contact out. */
  public ObjectNode status(Citizen to, ObjectNode status) {
    ObjectNode value = value();
    if (to != null) {
      value.putArray("contacts").add(contact(to));
    }
    value.putArray("statuses").add(status);
    return wrap(value);
  }

  /** Puts the sender's address on a message or status, as much of it as the citizen shows. */
  public static void address(Citizen citizen, ObjectNode node, String phoneField, String idField) {
    if (!citizen.hidesPhone() && Citizen.isPhone(citizen.phone())) {
      node.put(phoneField, citizen.phone());
    }
    node.put(idField, citizen.bsuid());
  }

  private static ObjectNode contact(Citizen citizen) {
    ObjectNode contact = Json.object();
    if (!citizen.name().isEmpty()) {
      contact.putObject("profile").put("name", citizen.name());
    }
    address(citizen, contact, "wa_id", "user_id");
    return contact;
  }

  private ObjectNode value() {
    ObjectNode value = Json.object();
    value.put("messaging_product", "whatsapp");
    value
        .putObject("metadata")
        .put("display_phone_number", number)
        .put("phone_number_id", phoneNumberId);
    return value;
  }

  private static ObjectNode wrap(ObjectNode value) {
    ObjectNode change = Json.object();
    change.set("value", value);
    change.put("field", "messages");
    ObjectNode body = Json.object();
    body.put("object", "whatsapp_business_account");
    ObjectNode entry = body.putArray("entry").addObject();
    entry.put("id", ACCOUNT);
    entry.putArray("changes").add(change);
    return body;
  }
}
