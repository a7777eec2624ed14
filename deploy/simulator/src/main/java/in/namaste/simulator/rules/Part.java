package in.namaste.simulator.rules;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.simulator.Refusal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A JSON object of a request, read strictly: every accessor throws a {@link Refusal} that names the
 * path. Lengths are UTF-16 units: Meta does not say how it counts, and this is the widest of the
 * usual counts.
 */
public record Part(JsonNode node, String path) {

  public Part {
    if (!node.isObject()) {
      throw Refusal.invalid(path, "must be an object");
    }
  }

  /** Refuses any field but these, so that a misspelt optional field cannot go unnoticed. */
  public Part only(String... keys) {
    Set<String> known = Set.of(keys);
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!known.contains(name)) {
        throw Refusal.unexpected(path, name);
      }
    }
    return this;
  }

  public boolean has(String key) {
    return node.has(key);
  }

  /** A required text of 1 to {@code max} UTF-16 units that is not only white space. */
  public String text(String key, int max) {
    return optionalText(key, max).orElseThrow(() -> Refusal.missing(at(key)));
  }

  /** A text that may be absent, but not null, empty or blank when it is there. */
  public Optional<String> optionalText(String key, int max) {
    if (!node.has(key)) {
      return Optional.empty();
    }
    JsonNode value = node.get(key);
    if (!value.isTextual()) {
      throw Refusal.invalid(at(key), "must be a string");
    }
    String text = value.textValue();
    if (text.isBlank()) {
      throw Refusal.invalid(at(key), "must not be empty");
    }
    if (text.length() > max) {
      throw Refusal.invalid(
          at(key), "must be at most " + max + " characters long, has " + text.length());
    }
    return Optional.of(text);
  }

  /** A required text that is exactly one of these. */
  public String oneOf(String key, String... allowed) {
    String value = text(key, 512);
    if (!List.of(allowed).contains(value)) {
      throw Refusal.invalid(at(key), "must be one of " + String.join(", ", allowed));
    }
    return value;
  }

  /** A text that may be absent, but is one of these when it is there. */
  public Part optionalOneOf(String key, String... allowed) {
    if (node.has(key)) {
      oneOf(key, allowed);
    }
    return this;
  }

  public Part object(String key) {
    return optionalObject(key).orElseThrow(() -> Refusal.missing(at(key)));
  }

  public Optional<Part> optionalObject(String key) {
    return node.has(key) ? Optional.of(new Part(node.get(key), at(key))) : Optional.empty();
  }

  /** A required array of objects. */
  public List<Part> objects(String key, int min, int max) {
    if (!node.has(key)) {
      throw Refusal.missing(at(key));
    }
    JsonNode array = node.get(key);
    if (!array.isArray()) {
      throw Refusal.invalid(at(key), "must be an array");
    }
    if (array.size() < min || array.size() > max) {
      throw Refusal.invalid(
          at(key), "must have " + min + " to " + max + " items, has " + array.size());
    }
    List<Part> parts = new ArrayList<>(array.size());
    for (int i = 0; i < array.size(); i++) {
      parts.add(new Part(array.get(i), at(key) + "[" + i + "]"));
    }
    return parts;
  }

  /** A flag that may be absent. */
  public Part optionalFlag(String key) {
    if (node.has(key) && !node.get(key).isBoolean()) {
      throw Refusal.invalid(at(key), "must be true or false");
    }
    return this;
  }

  /** A required number within bounds, as a JSON number. */
  public double number(String key, double min, double max) {
    if (!node.has(key)) {
      throw Refusal.missing(at(key));
    }
    JsonNode value = node.get(key);
    if (!value.isNumber() || value.doubleValue() < min || value.doubleValue() > max) {
      throw Refusal.invalid(at(key), "must be a number from " + min + " to " + max);
    }
    return value.doubleValue();
  }

  /** The path of a field, for error details. */
  public String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
