package in.namaste.simulator.rules;

import in.namaste.simulator.GraphError;
import in.namaste.simulator.Refusal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks a body posted to {@code /messages} against every limit and shape that is known of the
 * Cloud API (sections 4.1 and 4.2 of the project's fact sheet). It knows nothing of citizens, media
 * or time; windows and media ids are checked where those are kept.
 */
public final class MessageValidator {

  private static final List<String> COMMON =
      List.of(
          "messaging_product",
          "recipient_type",
          "to",
          "recipient",
          "type",
          "context",
          "biz_opaque_callback_data");

  private final Map<String, Rule> rules;

  public MessageValidator(Templates templates) {
    rules =
        Stream.of(
                new TextRule(),
                new MediaRule("image", MediaRule.CAPTION),
                new MediaRule("video", MediaRule.CAPTION),
                new MediaRule("document", MediaRule.CAPTION, MediaRule.FILENAME),
                new MediaRule("audio", MediaRule.VOICE),
                new MediaRule("sticker"),
                new LocationRule(),
                new ContactsRule(),
                new ReactionRule(),
                new InteractiveRule(),
                new TemplateRule(templates))
            .collect(Collectors.toUnmodifiableMap(Rule::type, Function.identity()));
  }

  /**
   * Reads a message.
   *
   * @throws Refusal with Meta's code at the first rule it breaks
   */
  public OutgoingMessage check(Part body) {
    String type = body.optionalText("type", 64).orElseThrow(() -> Refusal.missing("type"));
    Rule rule = rules.get(type);
    if (rule == null) {
      throw new Refusal(GraphError.of(131051, "type " + type + " cannot be sent"));
    }
    body.only(Stream.concat(COMMON.stream(), Stream.of(type)).toArray(String[]::new));
    body.oneOf("messaging_product", "whatsapp");
    body.optionalOneOf("recipient_type", "individual");
    Addressee addressee = Addressee.of(body);
    body.optionalText("biz_opaque_callback_data", 512);
    body.optionalObject("context")
        .ifPresent(context -> context.only("message_id").text("message_id", 255));
    if (type.equals("reaction") && body.has("context")) {
      throw Refusal.invalid("context", "cannot be used with a reaction");
    }
    rule.check(contentOf(body, type));
    return new OutgoingMessage(
        addressee,
        type,
        body.node().path("biz_opaque_callback_data").asText(""),
        MediaReferences.in(body.node()));
  }

  private static Part contentOf(Part body, String type) {
    // Contacts are the only kind whose field holds an array; their rule reads it from the body.
    return type.equals(ContactsRule.TYPE) ? body : body.object(type);
  }
}
