package in.namaste.ticket.open311;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.xml.XmlMapper;
import com.fasterxml.jackson.dataformat.xml.ser.ToXmlGenerator;
import java.util.Map;

/**
 * Writes an answer as JSON or XML. Both are one thing by the standard's Spark convention: an
 * element that holds elements of one kind is an array, and what holds nothing is null.
 */
final class Spark {

  /** Elements that hold a list, and what they hold. */
  private static final Map<String, String> LISTS =
      Map.of(
          "services", "service",
          "attributes", "attribute",
          "values", "value",
          "service_requests", "request",
          "errors", "error",
          "endpoints", "endpoint",
          "formats", "format");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final XmlMapper XML =
      XmlMapper.builder().enable(ToXmlGenerator.Feature.WRITE_XML_DECLARATION).build();

  private Spark() {}

  /**
   * The answer's text.
   *
   * @param root name of the XML's outermost element, such as {@code service_requests}
   * @param answer a list or an object of this package
   */
  static String write(Format format, String root, Object answer) {
    try {
      return switch (format) {
        case JSON -> JSON.writeValueAsString(answer);
        case XML ->
            XML.writer()
                .withRootName(root)
                .writeValueAsString(element(root, JSON.valueToTree(answer)));
      };
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer of Open311 cannot be written", e);
    }
  }

  private static JsonNode element(String name, JsonNode value) {
    return switch (value) {
      case ArrayNode items -> {
        String item = LISTS.get(name);
        ObjectNode list = JSON.createObjectNode();
        ArrayNode elements = list.putArray(item);
        items.forEach(each -> elements.add(element(item, each)));
        yield list;
      }
      case ObjectNode fields -> {
        ObjectNode element = JSON.createObjectNode();
        fields
            .properties()
            .forEach(
                field -> element.set(field.getKey(), element(field.getKey(), field.getValue())));
        yield element;
      }
      default -> value;
    };
  }
}
