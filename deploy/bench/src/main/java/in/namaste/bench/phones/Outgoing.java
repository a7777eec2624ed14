package in.namaste.bench.phones;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message of ours that Meta's stand-in accepted.
 *
 * @param seq rises with each message, over all citizens
 * @param time when it was accepted
 * @param to the citizen's phone (digits) or BSUID
 * @param wamid the id it was given
 * @param body as posted; null where bodies were not asked for
 */
public record Outgoing(
    long seq, Instant time, String to, String wamid, String type, JsonNode body) {

  /** The words that the citizen reads; for a template its parameters. */
  public String words() {
    return switch (type) {
      case "text" -> body.at("/text/body").asText();
      case "interactive" -> body.at("/interactive/body/text").asText();
      case "template" -> String.join(" ", body.at("/template/components").findValuesAsText("text"));
      default -> body.at("/" + type + "/caption").asText();
    };
  }

  /** What can be tapped in it, in order. */
  public List<Option> options() {
    List<Option> options = new ArrayList<>();
    for (JsonNode button : body.at("/interactive/action/buttons")) {
      options.add(option(Option.Kind.BUTTON, button.path("reply")));
    }
    for (JsonNode section : body.at("/interactive/action/sections")) {
      section.path("rows").forEach(row -> options.add(option(Option.Kind.ROW, row)));
    }
    for (JsonNode component : body.at("/template/components")) {
      if (component.path("type").asText().equals("button")) {
        String payload = component.at("/parameters/0/payload").asText();
        options.add(new Option(Option.Kind.TEMPLATE_BUTTON, payload, payload, null));
      }
    }
    return options;
  }

  /**
   * The option with this title or id. An id without the mark of a complaint ({@code #1} at its end)
   * means that option of whichever complaint.
   */
  public Optional<Option> option(String titleOrId) {
    return options().stream()
        .filter(
            option ->
                option.title().equals(titleOrId)
                    || option.id().equals(titleOrId)
                    || option.id().replaceFirst("#\\d+$", "").equals(titleOrId))
        .findFirst();
  }

  /** The first option whose id begins so. */
  public Optional<Option> firstOption(String idPrefix) {
    return options().stream().filter(option -> option.id().startsWith(idPrefix)).findFirst();
  }

  private static Option option(Option.Kind kind, JsonNode node) {
    JsonNode description = node.get("description");
    return new Option(
        kind,
        node.path("id").asText(),
        node.path("title").asText(),
        description == null ? null : description.asText());
  }
}
