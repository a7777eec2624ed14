package in.namaste.gateway.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import in.namaste.gateway.Address;
import in.namaste.gateway.IdentityChange;
import in.namaste.gateway.WhatsAppEvent.WhatsAppMessageReceived;
import in.namaste.gateway.dialogue.Evidence;
import in.namaste.gateway.dialogue.Location;
import in.namaste.gateway.inbound.CitizenMessage.Said;
import in.namaste.gateway.inbound.CitizenMessage.Said.Lost;
import in.namaste.gateway.inbound.CitizenMessage.Said.Media;
import in.namaste.gateway.inbound.CitizenMessage.Said.Moved;
import in.namaste.gateway.inbound.CitizenMessage.Said.Note;
import in.namaste.gateway.inbound.CitizenMessage.Said.Pin;
import in.namaste.gateway.inbound.CitizenMessage.Said.Silent;
import in.namaste.gateway.inbound.CitizenMessage.Said.Tap;
import in.namaste.gateway.inbound.CitizenMessage.Said.Unusable;
import in.namaste.gateway.inbound.CitizenMessage.Said.Words;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Reads Meta's message, lenient in everything: what is not understood is {@link Unusable}. */
final class MessageReader {

  private static final int LONGEST_NAME = 1000;

  /** Meta's code for a file of the citizen that it could not fetch itself. */
  private static final int FILE_NOT_FETCHED = 131052;

  private static final List<String> CONTENTS =
      List.of("text", "interactive", "button", "image", "audio", "video", "document", "location");

  /** Kinds of answer that a person gives to us; Meta adds others (calls, payments). */
  private static final Set<String> ANSWERS = Set.of("", "button_reply", "list_reply", "nfm_reply");

  private MessageReader() {}

  /**
   * @throws IllegalArgumentException if it has no id or names no sender: nobody could be answered
   */
  static CitizenMessage read(WhatsAppMessageReceived received) {
    JsonNode message = received.message();
    JsonNode contact = received.contact() == null ? MissingNode.getInstance() : received.contact();
    String wamid = PlainText.id(message.path("id"));
    if (wamid.isEmpty()) {
      throw new IllegalArgumentException("message without id");
    }
    Address sender =
        Address.ofSender(message, contact)
            .or(() -> IdentityChange.of(message).map(IdentityChange::before))
            .orElseThrow(() -> new IllegalArgumentException("message without sender"));
    return new CitizenMessage(sender, wamid, sentAt(message, received.occurredAt()), said(message));
  }

  /** Meta's time; ours where Meta's is missing or lies in the future. */
  private static Instant sentAt(JsonNode message, Instant receivedAt) {
    long seconds = message.path("timestamp").asLong(0);
    boolean believable = seconds > 0 && seconds <= receivedAt.getEpochSecond();
    return believable ? Instant.ofEpochSecond(seconds) : receivedAt;
  }

  private static Said said(JsonNode message) {
    if (!message.path("group_id").asText().isEmpty()) {
      return new Note();
    }
    if (lost(message)) {
      return new Lost();
    }
    String type = type(message);
    JsonNode content = message.path(type);
    return switch (type) {
      case "text" -> words(content.path("body"));
      case "button" -> tap(content.path("payload"), content.path("text"));
      case "interactive" -> interactive(content);
      case "image" -> media(Evidence.Kind.IMAGE, content);
      case "audio", "voice" -> media(Evidence.Kind.AUDIO, content);
      case "video" -> media(Evidence.Kind.VIDEO, content);
      case "document" -> media(Evidence.Kind.DOCUMENT, content);
      case "location" -> pin(content);
      case "request_welcome" -> new Words("नमस्ते");
      case "reaction", "revoke" -> new Silent();
      case "system" -> IdentityChange.of(message).<Said>map(Moved::new).orElse(new Note());
      default -> new Unusable();
    };
  }

  /** Whether it was a photo or file that Meta itself could not fetch. */
  private static boolean lost(JsonNode message) {
    return message.path("errors").path(0).path("code").asInt() == FILE_NOT_FETCHED;
  }

  /** What Meta calls it; where it does not, what it carries. */
  private static String type(JsonNode message) {
    String type = message.path("type").asText();
    return type.isBlank() ? CONTENTS.stream().filter(message::has).findFirst().orElse("") : type;
  }

  /** A tap on one of our options. */
  private static Said interactive(JsonNode content) {
    for (String reply : List.of("button_reply", "list_reply")) {
      if (content.path(reply).isObject()) {
        return tap(content.path(reply).path("id"), content.path(reply).path("title"));
      }
    }
    return ANSWERS.contains(content.path("type").asText()) ? new Unusable() : new Silent();
  }

  private static Said words(JsonNode body) {
    String text = PlainText.of(body);
    return text.isBlank() ? new Unusable() : new Words(text);
  }

  private static Said tap(JsonNode id, JsonNode title) {
    String chosen = PlainText.of(id);
    return chosen.isBlank() ? new Unusable() : new Tap(chosen, PlainText.of(title));
  }

  private static Said media(Evidence.Kind kind, JsonNode content) {
    String id = PlainText.id(content.path("id"));
    String caption = PlainText.of(content.path("caption"));
    return id.isBlank() ? new Unusable() : new Media(kind, id, caption.isBlank() ? null : caption);
  }

  private static Said pin(JsonNode content) {
    JsonNode latitude = content.path("latitude");
    JsonNode longitude = content.path("longitude");
    boolean onEarth =
        latitude.isNumber()
            && longitude.isNumber()
            && Math.abs(latitude.asDouble()) <= 90
            && Math.abs(longitude.asDouble()) <= 180;
    return onEarth
        ? new Pin(
            new Location(
                latitude.asDouble(),
                longitude.asDouble(),
                name(content.path("name")),
                name(content.path("address"))))
        : new Unusable();
  }

  private static String name(JsonNode text) {
    String clean = PlainText.of(text);
    if (clean.isBlank()) {
      return null;
    }
    return PlainText.atMost(LONGEST_NAME, clean);
  }
}
