package in.namaste.gateway.webhook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Reads a body so that one monstrous update in it does no harm to the others: what is nested deeper
 * or longer than any reader after us takes is cut out there and then, instead of making the whole
 * body unreadable. Two lists under one name are one list.
 */
final class LenientJson {

  /** Levels of objects and lists; Meta's own have a dozen. */
  static final int DEEPEST = 100;

  /** Digits of a number, letters of a name. */
  static final int LONGEST = 500;

  /** Deeper than this is no body at all: each level costs memory before it can be skipped. */
  private static final int DEEPEST_TO_SKIP = 100_000;

  private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST_TO_SKIP)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonParser parser;
  private boolean cut;

  private LenientJson(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * A body as it was read.
   *
   * @param cut something in it is missing from the tree
   */
  record Body(JsonNode tree, boolean cut) {}

  /**
   * @throws IOException if this is not one JSON value
   */
  static Body read(byte[] body) throws IOException {
    try (JsonParser parser = FACTORY.createParser(body)) {
      var reading = new LenientJson(parser);
      parser.nextToken();
      JsonNode tree = reading.value(0);
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "more than one value");
      }
      return new Body(tree, reading.cut);
    }
  }

  private JsonNode value(int depth) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> depth == DEEPEST ? cut() : object(depth + 1);
      case START_ARRAY -> depth == DEEPEST ? cut() : array(depth + 1);
      case VALUE_STRING -> NODES.textNode(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          parser.getTextLength() > LONGEST ? cut() : number();
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      case null, default -> throw new JsonParseException(parser, "no value");
    };
  }

  private ObjectNode object(int depth) throws IOException {
    ObjectNode object = NODES.objectNode();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      JsonNode value = name.length() > LONGEST ? cut() : value(depth);
      if (value instanceof ArrayNode more && object.path(name) instanceof ArrayNode list) {
        list.addAll(more);
      } else if (!value.isMissingNode()) {
        object.set(name, value);
      }
    }
    return object;
  }

  private ArrayNode array(int depth) throws IOException {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonNode value = value(depth);
      if (!value.isMissingNode()) {
        array.add(value);
      }
    }
    return array;
  }

  private JsonNode number() throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      return switch (parser.getNumberType()) {
        case INT -> NODES.numberNode(parser.getIntValue());
        case LONG -> NODES.numberNode(parser.getLongValue());
        default -> NODES.numberNode(parser.getBigIntegerValue());
      };
    }
    try {
      return NODES.numberNode(new BigDecimal(parser.getText()));
    } catch (NumberFormatException exponentBeyondAllUse) {
      return cut();
    }
  }

  private JsonNode cut() throws IOException {
    parser.skipChildren();
    cut = true;
    return NODES.missingNode();
  }
}
