package in.namaste.gateway.meta;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Meta's envelope and the pieces in it, with made-up values. */
final class Posted {

  /** The id of our number in the tests. */
  static final String OURS = "100000000000001";

  /** When everything was written, unless it says otherwise. */
  static final String TIME = "1795415399";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Posted() {}

  /** JSON as it stands, with single quotes to be read more easily. */
  static ObjectNode json(String text) {
    try {
      return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException notJson) {
      throw new IllegalArgumentException(text, notJson);
    }
  }

  /** The phone of whoever sends the payload of this name, so that no two share a conversation. */
  static String phone(String name) {
    return "91" + (7_000_000_000L + Math.floorMod(name.hashCode(), 999_999_999));
  }

  static String wamid(String name) {
    return "wamid.corpus." + name.replaceAll("[^A-Za-z0-9]+", "-");
  }

  /** A message with the keys that all have; {@code rest} is the remainder of the object. */
  static ObjectNode message(String name, String rest) {
    ObjectNode message = json("{'from':'" + phone(name) + "','timestamp':'" + TIME + "'}");
    message.put("id", wamid(name));
    message.setAll(json("{" + rest + "}"));
    return message;
  }

  static ObjectNode text(String name, String words) {
    ObjectNode message = message(name, "'type':'text'");
    message.putObject("text").put("body", words);
    return message;
  }

  static ObjectNode status(String name, String rest) {
    ObjectNode status =
        json("{'timestamp':'" + TIME + "','recipient_id':'" + phone(name) + "'," + rest + "}");
    return status.put("id", wamid(name));
  }

  static ObjectNode value() {
    return json(
        "{'messaging_product':'whatsapp','metadata':{'display_phone_number':'911140000001',"
            + "'phone_number_id':'"
            + OURS
            + "'}}");
  }

  static ObjectNode messages(JsonNode... messages) {
    return with(value(), "messages", messages);
  }

  static ObjectNode statuses(JsonNode... statuses) {
    return with(value(), "statuses", statuses);
  }

  static ObjectNode with(ObjectNode value, String list, JsonNode... items) {
    var array = value.putArray(list);
    for (JsonNode item : items) {
      array.add(item);
    }
    return value;
  }

  static ObjectNode change(String field, JsonNode value) {
    return json("{}").put("field", field).set("value", value);
  }

  static ObjectNode entry(JsonNode... changes) {
    return with(json("{'id':'102290129340398'}"), "changes", changes);
  }

  static ObjectNode post(JsonNode... entries) {
    return with(json("{'object':'whatsapp_business_account'}"), "entry", entries);
  }

  /** The usual body: one entry, one change. */
  static ObjectNode body(ObjectNode value) {
    return post(entry(change("messages", value)));
  }
}
