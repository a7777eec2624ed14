package in.namaste.sla.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A value of the policy file with the key it stands under, so that whoever wrote it is told where
 * and what was expected.
 *
 * @param key as a path, such as {@code clocks.versions[0].validFrom}; empty for the whole file
 */
record PolicyEntry(String key, JsonNode value) {

  static PolicyEntry top(JsonNode file) {
    return new PolicyEntry("", file);
  }

  /** The value under a name, which must be there. */
  PolicyEntry get(String name, String expected) {
    PolicyEntry found = new PolicyEntry(path(name), value.path(name));
    if (found.isAbsent()) {
      throw found.broken(expected);
    }
    return found;
  }

  /** The value under a name; empty if it is not there. */
  Optional<PolicyEntry> find(String name) {
    return Optional.of(new PolicyEntry(path(name), value.path(name)))
        .filter(found -> !found.isAbsent());
  }

  private boolean isAbsent() {
    return value.isMissingNode() || value.isNull();
  }

  /** All values of a list. */
  List<PolicyEntry> each(String expected) {
    if (!value.isArray()) {
      throw broken(expected);
    }
    return IntStream.range(0, value.size())
        .mapToObj(index -> new PolicyEntry(key + "[" + index + "]", value.get(index)))
        .toList();
  }

  /** All values by name. */
  Map<String, PolicyEntry> named(String expected) {
    if (!value.isObject()) {
      throw broken(expected);
    }
    return value.properties().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> new PolicyEntry(path(entry.getKey()), entry.getValue())));
  }

  /** A whole number within a range, both ends included. */
  int number(int least, int most, String of) {
    if (!value.isIntegralNumber() || value.asLong() < least || value.asLong() > most) {
      throw broken("%s: a whole number from %d to %d".formatted(of, least, most));
    }
    return value.asInt();
  }

  String text(String expected) {
    if (!value.isTextual() || value.asText().isBlank()) {
      throw broken(expected);
    }
    return value.asText();
  }

  /** A text that a reader of its kind understands. */
  <T> T read(Function<String, T> reader, String expected) {
    try {
      return reader.apply(text(expected));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw broken(expected, e);
    }
  }

  /** Fails on a name that means nothing here: most likely it was misspelt. */
  void only(Set<String> names) {
    named("names with values")
        .forEach(
            (name, entry) -> {
              if (!names.contains(name)) {
                throw entry.broken("one of " + names.stream().sorted().toList());
              }
            });
  }

  IllegalArgumentException broken(String expected) {
    return broken(expected, null);
  }

  IllegalArgumentException broken(String expected, Exception cause) {
    String found = value.isMissingNode() ? "nothing" : value.toString();
    return new IllegalArgumentException(
        "%s: expected %s, found %s".formatted(key, expected, found), cause);
  }

  private String path(String name) {
    return key.isEmpty() ? name : key + "." + name;
  }
}
