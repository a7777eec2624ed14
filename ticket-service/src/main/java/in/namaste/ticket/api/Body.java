package in.namaste.ticket.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.web.TypedText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A JSON object or a form that came, read strictly: what is not understood is refused and never
 * ignored.
 */
final class Body {

  /** The longest body, in characters. */
  static final int MOST = 65_536;

  /** The longest name of a field that is repeated in an answer. */
  private static final int LONGEST_NAME = 50;

  /** No promise lasts so long; and databases know no year beyond all bounds. */
  private static final int FIRST_YEAR = 2000;

  private static final int LAST_YEAR = 2200;

  private static final String VERSION = "version";
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private final JsonNode fields;

  private Body(JsonNode fields) {
    this.fields = fields;
  }

  /**
   * Reads a body.
   *
   * @param sent may be null
   * @param known the names of the fields that may come
   */
  static Body of(String sent, Set<String> known) {
    if (sent != null && sent.length() > MOST) {
      throw tooLarge();
    }
    JsonNode fields = read(sent == null ? "" : sent);
    fields
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                throw unknown(name);
              }
            });
    return new Body(fields);
  }

  /**
   * Reads the fields of a form, in which numbers are text.
   *
   * @param known the names of the fields that may come
   */
  static Body of(Map<String, String> form, Set<String> known) {
    if (form.values().stream().mapToInt(String::length).sum() > MOST) {
      throw tooLarge();
    }
    ObjectNode fields = JSON.createObjectNode();
    form.forEach(
        (name, value) -> {
          if (!known.contains(name)) {
            throw unknown(name);
          }
          if (name.equals(VERSION) && WHOLE.matcher(value).matches()) {
            fields.put(name, Long.parseLong(value));
          } else {
            fields.put(name, value);
          }
        });
    return new Body(fields);
  }

  static Refused unknown(String name) {
    String repeated = TypedText.of(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    return Refused.unreadable("unknown-field", words -> words.unknownField(repeated));
  }

  private static Refused tooLarge() {
    return new Refused(413, "too-large", words -> words.tooLarge(MOST));
  }

  static Refused wrong(String field) {
    return Refused.unreadable("wrong-value", words -> words.wrongValue(field));
  }

  private static JsonNode read(String sent) {
    try {
      JsonNode read = JSON.readTree(sent);
      if (read != null && read.isObject()) {
        return read;
      }
    } catch (JsonProcessingException noJson) {
      throw notJson();
    }
    throw notJson();
  }

  private static Refused notJson() {
    return Refused.unreadable("not-json", Words::notJson);
  }

  /** A text; empty when it did not come. */
  String text(String field) {
    JsonNode value = fields.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (!value.isTextual()) {
      throw wrong(field);
    }
    return TypedText.of(value.textValue());
  }

  boolean flag(String field) {
    JsonNode value = fields.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return false;
    }
    if (!value.isBoolean()) {
      throw wrong(field);
    }
    return value.booleanValue();
  }

  /** The version of the ticket that was read; it must come. */
  long version() {
    JsonNode value = fields.path(VERSION);
    if (value.isMissingNode() || value.isNull()) {
      throw Refused.unreadable("version-missing", Words::versionMissing);
    }
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw wrong(VERSION);
    }
    return value.longValue();
  }

  /** A time with its zone; null when it did not come. */
  Instant time(String field) {
    String text = text(field);
    if (text.isEmpty()) {
      return null;
    }
    try {
      OffsetDateTime time = OffsetDateTime.parse(text);
      if (time.getYear() >= FIRST_YEAR && time.getYear() < LAST_YEAR) {
        return time.toInstant();
      }
    } catch (DateTimeException notATime) {
      throw wrong(field);
    }
    throw wrong(field);
  }
}
