package in.namaste.bench.phones;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that a citizen can tap in a message of ours.
 *
 * @param description of a list's row; null if there is none
 */
public record Option(Kind kind, String id, String title, String description) {

  /** Where the option stands. */
  public enum Kind {
    /** A reply button. */
    BUTTON,
    /** A row of a list. */
    ROW,
    /** A quick reply of a template. */
    TEMPLATE_BUTTON
  }

  /** What Meta tells us when it was tapped. */
  public Map<String, Object> asReply() {
    Map<String, Object> reply = new LinkedHashMap<>();
    reply.put("id", id);
    reply.put("title", title);
    if (description != null) {
      reply.put("description", description);
    }
    return reply;
  }
}
