package in.namaste.testing.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** JSON that is well formed, and in which something is not as it should be. */
final class StrangeJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What stands where a text, a number, an object or a list is looked for. */
  private static final List<String> OTHERS =
      List.of("null", "true", "-1", "1e308", "99999999999999999999", "[]", "[null]", "{}", "[{}]");

  private StrangeJson() {}

  /** A value, most often a text. */
  static String value(Strange strange) {
    return strange.oneIn(3) ? strange.one(OTHERS) : TextNode.valueOf(strange.text()).toString();
  }

  /** A body in which one or two values, or what holds them, are replaced by others. */
  static String in(String body, Strange strange) {
    try {
      JsonNode whole = JSON.readTree(body);
      for (int i = 0; i < 2; i++) {
        List<Consumer<JsonNode>> places = new ArrayList<>();
        collect(whole, places);
        if (!places.isEmpty()) {
          strange.one(places).accept(JSON.readTree(value(strange)));
        }
      }
      return whole.toString();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("No JSON: " + body, e);
    }
  }

  private static void collect(JsonNode node, List<Consumer<JsonNode>> places) {
    if (node instanceof ObjectNode object) {
      for (var field : object.properties()) {
        places.add(other -> object.set(field.getKey(), other));
        collect(field.getValue(), places);
      }
    }
    if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        int place = i;
        places.add(other -> list.set(place, other));
        collect(list.get(i), places);
      }
    }
  }
}
