package in.namaste.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.simulator.GraphError;
import in.namaste.simulator.Json;
import in.namaste.simulator.Refusal;
import in.namaste.simulator.rules.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A body as it came, read as far as it can be.
 *
 * @param json null when it is not JSON
 * @param address whom it seems to be for, else null
 */
record Posted(String text, JsonNode json, String address) {

  static Posted of(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    try {
      JsonNode json = Json.read(body);
      return new Posted(text, json, addressIn(json));
    } catch (IOException notJson) {
      return new Posted(text, null, null);
    }
  }

  /**
   * The body as an object.
   *
   * @throws Refusal if it is none
   */
  Part part() {
    if (json == null || !json.isObject()) {
      throw new Refusal(GraphError.of(100, "the body is not one JSON object"));
    }
    return new Part(json, "");
  }

  private static String addressIn(JsonNode json) {
    String to = json.path("to").asText("").replaceFirst("^\\+", "");
    String address = to.isEmpty() ? json.path("recipient").asText("") : to;
    return address.isEmpty() ? null : address;
  }
}
