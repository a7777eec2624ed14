package in.namaste.bench.meta;

import in.namaste.bench.phones.Option;
import in.namaste.bench.phones.Outgoing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One message that a citizen sends, as Meta puts it into {@code messages[]}.
 *
 * @param id Meta's id of the message; whoever sends the same twice repeats the message
 * @param type Meta's kind of message, such as {@code text}
 * @param content what stands under the key that has the type's name
 * @param answers id of the message of ours that a tap belongs to, or null
 */
public record CitizenMessage(String id, String type, Object content, String answers) {

  /** Words. */
  public static CitizenMessage text(String words) {
    return of("text", Map.of("body", words));
  }

  /** A tap on a button or row of a message of ours. */
  public static CitizenMessage tap(Outgoing message, Option option) {
    return switch (option.kind()) {
      case BUTTON ->
          new CitizenMessage(
              newId(),
              "interactive",
              Map.of("type", "button_reply", "button_reply", option.asReply()),
              message.wamid());
      case ROW ->
          new CitizenMessage(
              newId(),
              "interactive",
              Map.of("type", "list_reply", "list_reply", option.asReply()),
              message.wamid());
      case TEMPLATE_BUTTON ->
          new CitizenMessage(
              newId(),
              "button",
              Map.of("payload", option.id(), "text", option.title()),
              message.wamid());
    };
  }

  /** A photo that the media API has under this id. */
  public static CitizenMessage photo(String mediaId, String mimeType, String sha256Base64) {
    return of("image", Map.of("id", mediaId, "mime_type", mimeType, "sha256", sha256Base64));
  }

  /** The place where the citizen is, in degrees. */
  public static CitizenMessage location(double latitude, double longitude) {
    return of("location", Map.of("latitude", latitude, "longitude", longitude));
  }

  /** WhatsApp's own note that whoever sends it has this number now. */
  public static CitizenMessage newNumber(Citizen now) {
    return of("system", Map.of("type", "user_changed_number", "wa_id", now.phone()));
  }

  /** The entry of {@code messages[]}, its keys in Meta's order. */
  Map<String, Object> asSentBy(Citizen citizen, String businessNumber, long unixSeconds) {
    Map<String, Object> entry = new LinkedHashMap<>();
    if (answers != null) {
      entry.put("context", Map.of("from", businessNumber, "id", answers));
    }
    entry.put("from", citizen.phone());
    entry.put("id", id);
    entry.put("timestamp", String.valueOf(unixSeconds));
    entry.put("type", type);
    entry.put(type, content);
    return entry;
  }

  private static CitizenMessage of(String type, Object content) {
    return new CitizenMessage(newId(), type, content, null);
  }

  private static String newId() {
    return "wamid." + UUID.randomUUID().toString().replace("-", "");
  }
}
