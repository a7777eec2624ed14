package in.namaste.safekeeping.deadletters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A record with the shape it has and without what may be somebody's: names of fields, ids, codes,
 * times and small whole numbers are shown; of all other words and numbers only how long they are.
 */
final class Redacted {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** Ids of events and tickets, moments in UTC, numbers of tickets. */
  private static final Pattern NOBODYS =
      Pattern.compile(
          "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
              + "|\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"
              + "|[A-Z]{2,5}-\\d{4}-\\d{6}-\\d");

  /** Fields in which our contracts and Meta's name kinds of things. */
  private static final Set<String> KINDS =
      Set.of("type", "kind", "state", "outcome", "class", "language", "clock", "object", "status");

  private static final String CODES = "Code";
  private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,63}");

  private static final int SMALL = 100_000;

  private Redacted() {}

  /** The value of a record; what is no JSON is only measured. */
  static String value(byte[] value) {
    if (value == null || value.length == 0) {
      return "no value";
    }
    try {
      JsonNode json = JSON.readTree(value);
      return json.isContainerNode()
          ? JSON.writeValueAsString(of("", json))
          : "not a JSON object, %,d bytes".formatted(value.length);
    } catch (JsonProcessingException unreadable) {
      return "not JSON, %,d bytes".formatted(value.length);
    } catch (IOException impossible) {
      throw new IllegalStateException("Reading bytes in memory", impossible);
    }
  }

  /** A key, or a word that no field names. */
  static String word(String word) {
    return NOBODYS.matcher(word).matches() ? word : "(%d characters)".formatted(word.length());
  }

  private static String word(String field, String word) {
    boolean coded = KINDS.contains(field) || field.endsWith(CODES);
    return coded && CODE.matcher(word).matches() ? word : word(word);
  }

  private static JsonNode of(String field, JsonNode json) {
    if (json instanceof ObjectNode object) {
      ObjectNode redacted = JsonNodeFactory.instance.objectNode();
      object
          .properties()
          .forEach(one -> redacted.set(one.getKey(), of(one.getKey(), one.getValue())));
      return redacted;
    }
    if (json instanceof ArrayNode array) {
      ArrayNode redacted = JsonNodeFactory.instance.arrayNode();
      array.forEach(one -> redacted.add(of(field, one)));
      return redacted;
    }
    boolean shown =
        json.isBoolean()
            || json.isNull()
            || (json.isIntegralNumber()
                && json.canConvertToInt()
                && Math.abs(json.asInt()) < SMALL);
    return shown ? json : TextNode.valueOf(word(field, json.asText()));
  }
}
