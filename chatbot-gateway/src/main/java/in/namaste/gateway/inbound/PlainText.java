package in.namaste.gateway.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Text that PostgreSQL and UTF-8 can hold: a zero byte and half an emoji are legal in JSON and
 * nowhere else.
 */
final class PlainText {

  /**
   * As much as WhatsApp lets a person write in one message (UTF-16 units). More comes from no phone
   * and would keep the event loop busy for minutes; the record in the log has it whole.
   */
  static final int LONGEST = 4096;

  /** Meta's ids have about sixty letters; they are not to be limited below 255. */
  private static final int LONGEST_ID = 512;

  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  /** The text of a node, its first {@value #LONGEST} units; empty when it is none. */
  static String of(JsonNode node) {
    var clean = new StringBuilder();
    atMost(LONGEST, node.asText(""))
        .codePoints()
        .filter(point -> point != 0)
        .map(point -> Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /**
   * An id as a key: as it is, or a hash of it where it is longer than an index takes or has letters
   * that the database does not.
   */
  static String id(JsonNode node) {
    String text = node.asText("");
    boolean plain =
        text.length() <= LONGEST_ID
            && text.codePoints()
                .allMatch(point -> point != 0 && Character.getType(point) != Character.SURROGATE);
    return plain
        ? text
        : "hash:" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_16BE));
  }

  /** The beginning of a text, at most so long, never half a character. */
  static String atMost(int length, String text) {
    if (text.length() <= length) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, splits ? length - 1 : length);
  }
}
