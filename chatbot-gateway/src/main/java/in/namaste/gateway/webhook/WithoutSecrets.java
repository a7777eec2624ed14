package in.namaste.gateway.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import in.namaste.web.redaction.Redaction;
import java.util.regex.Pattern;

/**
 * What Meta sent, without Aadhaar, PAN and card numbers in anything that a person wrote: text,
 * captions, names of files and places, answers of forms, also of kinds not known yet. It is the
 * first thing done with a message, so that no topic and no table ever has them.
 */
final class WithoutSecrets {

  /** Fields that a machine writes: changing them would break what they point to. */
  private static final Pattern OF_MACHINES =
      Pattern.compile(
          "id|.*_id|from|timestamp|sha256|.*hash|.*url|mime_type|type|.*phone.*|payload"
              + "|flow_token|code|ctwa_clid");

  private WithoutSecrets() {}

  /** A copy without them; equal to the item when it had none. */
  static ObjectNode of(ObjectNode item) {
    ObjectNode clean = item.objectNode();
    item.properties()
        .forEach(
            field ->
                clean.set(
                    field.getKey(),
                    OF_MACHINES.matcher(field.getKey()).matches()
                        ? field.getValue()
                        : of(field.getValue())));
    return clean;
  }

  /** The same of any JSON. */
  static JsonNode of(JsonNode node) {
    return switch (node) {
      case ObjectNode object -> of(object);
      case TextNode text -> TextNode.valueOf(Redaction.clean(text.textValue()).text());
      case ArrayNode array -> {
        ArrayNode clean = array.arrayNode();
        array.forEach(one -> clean.add(of(one)));
        yield clean;
      }
      default -> node;
    };
  }
}
