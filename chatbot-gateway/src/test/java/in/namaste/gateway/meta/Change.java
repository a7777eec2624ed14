package in.namaste.gateway.meta;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * One thing that is other than it should be, somewhere in a body.
 *
 * @param place which of the values in the body, counted from the front again after the last
 * @param instead the missing node when there is to be nothing
 */
public record Change(int place, JsonNode instead) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Any of them. */
  public static Arbitrary<Change> any() {
    Arbitrary<JsonNode> instead =
        Arbitraries.oneOf(
            Arbitraries.just((JsonNode) JSON.missingNode()),
            Arbitraries.just(JSON.nullNode()),
            Arbitraries.of(true, false).map(JSON::booleanNode),
            Arbitraries.longs().map(JSON::numberNode),
            Arbitraries.doubles().map(JSON::numberNode),
            Arbitraries.bigDecimals().map(JSON::numberNode),
            Arbitraries.strings().ofMaxLength(30).map(JSON::textNode),
            Arbitraries.of("\u0000", "\ud83d", " ", "text", "system", "IN.1", "919800000009")
                .map(JSON::textNode),
            Arbitraries.of(600, 5_000, 70_000).map(length -> JSON.textNode("ट".repeat(length))),
            Arbitraries.of(1, 3, 150).map(Change::deep));
    return Combinators.combine(Arbitraries.integers().between(0, 10_000), instead).as(Change::new);
  }

  /** Makes the change. */
  public void applyTo(ObjectNode body) {
    List<Runnable> places = new ArrayList<>();
    collect(body, places);
    if (!places.isEmpty()) {
      places.get(place % places.size()).run();
    }
  }

  private void collect(JsonNode node, List<Runnable> places) {
    if (node instanceof ObjectNode object) {
      object
          .fieldNames()
          .forEachRemaining(
              name -> {
                places.add(() -> put(object, name));
                collect(object.get(name), places);
              });
    } else if (node instanceof ArrayNode array) {
      IntStream.range(0, array.size())
          .forEach(
              index -> {
                places.add(() -> put(array, index));
                collect(array.get(index), places);
              });
    }
  }

  private void put(ObjectNode object, String name) {
    if (instead.isMissingNode()) {
      object.remove(name);
    } else {
      object.set(name, instead);
    }
  }

  private void put(ArrayNode array, int index) {
    if (instead.isMissingNode()) {
      array.remove(index);
    } else {
      array.set(index, instead);
    }
  }

  private static JsonNode deep(int levels) {
    JsonNode inner = JSON.objectNode();
    for (int level = 0; level < levels; level++) {
      inner = level % 2 == 0 ? JSON.arrayNode().add(inner) : JSON.objectNode().set("x", inner);
    }
    return inner;
  }
}
