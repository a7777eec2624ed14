package in.namaste.simulator.phone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.simulator.Json;
import in.namaste.simulator.chats.Direction;
import in.namaste.simulator.chats.EntryView;
import in.namaste.simulator.rules.Template;
import in.namaste.simulator.rules.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a citizen tapped on, and what WhatsApp makes of the tap. */
final class Taps {

  private final Templates templates;
  private final String number;

  Taps(Templates templates, String number) {
    this.templates = templates;
    this.number = number;
  }

  /**
   * What is tapped.
   *
   * @param message wamid; null for the newest message that offers it
   * @param id of the button or row, or payload of a template's button; may be null
   * @param title its label, used where there is no id
   */
  record Tap(String message, String id, String title) {
    boolean hits(Option option) {
      return id == null ? option.title.equals(title) : option.id.equals(id);
    }
  }

  /** Something to tap: button, list row or template button, with what the reply will say. */
  private record Option(String id, String title, ObjectNode reply) {}

  /** The reply to a tap, with context; empty if no message of the chat offers it. */
  Optional<ObjectNode> reply(List<EntryView> chat, Tap tap) {
    for (EntryView entry : chat.reversed()) {
      boolean looked =
          entry.direction() == Direction.OUT
              && (tap.message == null || tap.message.equals(entry.wamid()));
      if (looked) {
        for (Option option : options(Json.reread(entry.body()))) {
          if (tap.hits(option)) {
            ObjectNode reply = option.reply;
            reply.putObject("context").put("from", number).put("id", entry.wamid());
            return Optional.of(reply);
          }
        }
      }
    }
    return Optional.empty();
  }

  private List<Option> options(JsonNode body) {
    List<Option> options = new ArrayList<>();
    JsonNode action = body.path("interactive").path("action");
    for (JsonNode button : action.path("buttons")) {
      options.add(option("button_reply", button.path("reply")));
    }
    for (JsonNode section : action.path("sections")) {
      section.path("rows").forEach(row -> options.add(option("list_reply", row)));
    }
    if (body.has("template")) {
      templateOptions(body.get("template"), options);
    }
    return options;
  }

  private static Option option(String kind, JsonNode chosen) {
    ObjectNode reply = Json.object();
    reply.put("type", "interactive");
    ObjectNode interactive = reply.putObject("interactive").put("type", kind);
    interactive.set(kind, chosen.deepCopy());
    return new Option(chosen.path("id").asText(), chosen.path("title").asText(), reply);
  }

  private void templateOptions(JsonNode sent, List<Option> options) {
    Template template =
        templates
            .find(sent.path("name").asText(), sent.path("language").path("code").asText())
            .orElseThrow();
    for (int i = 0; i < template.quickReplies().size(); i++) {
      String label = template.quickReplies().get(i);
      String payload = payload(sent, i).orElse(label);
      ObjectNode reply = Json.object().put("type", "button");
      reply.putObject("button").put("payload", payload).put("text", label);
      options.add(new Option(payload, label, reply));
    }
  }

  private static Optional<String> payload(JsonNode sent, int index) {
    for (JsonNode component : sent.path("components")) {
      if (component.path("index").asText().equals(Integer.toString(index))) {
        return Optional.of(component.path("parameters").path(0).path("payload").asText());
      }
    }
    return Optional.empty();
  }
}
