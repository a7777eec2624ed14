package in.namaste.web.district;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Entries of the pack's {@code policy.yaml}, with errors for whoever keeps the pack. */
public final class PackRules {

  /** The file of a pack. */
  public static final String FILE = "policy.yaml";

  private static final YAMLMapper YAML = new YAMLMapper();

  private final Path file;
  private final JsonNode rules;

  private PackRules(Path file, JsonNode rules) {
    this.file = file;
    this.rules = rules;
  }

  /**
   * Reads the rules of a pack.
   *
   * @throws WrongPack when there are none
   */
  public static PackRules of(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.isDirectory(folder)) {
      throw WrongPack.file(folder, "there is no such folder");
    }
    if (!Files.isRegularFile(file)) {
      throw WrongPack.file(file, "the file is missing");
    }
    try {
      return new PackRules(file, YAML.readTree(file.toFile()));
    } catch (JacksonException e) {
      throw WrongPack.file(
          file, "line %d is not YAML".formatted(Math.max(1, e.getLocation().getLineNr())));
    } catch (IOException e) {
      throw WrongPack.file(file, "the file cannot be read (%s)".formatted(e.getMessage()));
    }
  }

  /** Whether there is an entry, for example {@code emergency.number}. */
  public boolean has(String key) {
    return !node(key).isMissingNode();
  }

  /**
   * An entry.
   *
   * @param key for example {@code district.code}
   * @param what it is, for the error
   * @param most letters
   */
  public String text(String key, String what, int most) {
    JsonNode node = node(key);
    if (node.isNull() || !node.isValueNode() || node.asText().isBlank()) {
      throw wrong(key, "is missing: " + what);
    }
    String text = node.asText().strip();
    if (text.length() > most || text.codePoints().anyMatch(Character::isISOControl)) {
      throw wrong(key, "must be one line of at most %d letters: %s".formatted(most, what));
    }
    return text;
  }

  /**
   * A whole number.
   *
   * @param key for example {@code reopening.days}
   */
  public int number(String key, int least, int most) {
    JsonNode node = node(key);
    if (!node.isInt() || node.asInt() < least || node.asInt() > most) {
      throw wrong(key, "must be a whole number from %d to %d".formatted(least, most));
    }
    return node.asInt();
  }

  /** A whole number that may be left out. */
  public int number(String key, int least, int most, int usual) {
    return has(key) ? number(key, least, most) : usual;
  }

  /** Whether an entry is a list, be it an empty one. */
  public boolean isList(String key) {
    return node(key).isArray();
  }

  /** The items of an entry that is a list; empty if it is none. */
  public Iterable<JsonNode> items(String key) {
    return node(key);
  }

  /** An error at an entry. */
  public WrongPack wrong(String key, String what) {
    return WrongPack.entry(file, key, what);
  }

  private JsonNode node(String key) {
    return rules.at("/" + key.replace('.', '/'));
  }
}
