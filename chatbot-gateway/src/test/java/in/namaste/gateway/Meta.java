package in.namaste.gateway;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Posts webhooks as Meta does. */
public final class Meta {

  /** The test's app secret. */
  public static final String SECRET = "test-app-secret";

  private Meta() {}

  /** Signs and posts a body. */
  public static Response post(String body) {
    return post(body, sign(body, SECRET));
  }

  /** Signs and posts these bytes, whatever they are. */
  public static Response post(byte[] body) {
    return given()
        .contentType("application/json")
        .header("X-Hub-Signature-256", sign(body, SECRET))
        .body(body)
        .post("/webhook");
  }

  /** Posts a body with this signature header; none if null. */
  public static Response post(String body, String signature) {
    var request = given().contentType("application/json").body(bytes(body));
    return (signature == null ? request : request.header("X-Hub-Signature-256", signature))
        .post("/webhook");
  }

  /** One text message in Meta's envelope. */
  public static String text(String phone, String words) {
    return message(
        phone,
        "wamid." + UUID.randomUUID(),
        "\"type\":\"text\",\"text\":{\"body\":\"" + words + "\"}");
  }

  /** A tap on a button. */
  public static String tap(String phone, String id) {
    return message(
        phone,
        "wamid." + UUID.randomUUID(),
        "\"type\":\"interactive\",\"interactive\":{\"type\":\"button_reply\",\"button_reply\":{\"id\":\""
            + id
            + "\",\"title\":\"x\"}}");
  }

  /** A photo. */
  public static String photo(String phone, String mediaId) {
    return message(
        phone,
        "wamid." + UUID.randomUUID(),
        "\"type\":\"image\",\"image\":{\"id\":\"" + mediaId + "\",\"mime_type\":\"image/jpeg\"}");
  }

  /** Any message: {@code content} is what follows id and time. */
  public static String message(String phone, String wamid, String content) {
    return envelope(
        "\"contacts\":[{\"profile\":{\"name\":\"X\"},\"wa_id\":\""
            + phone
            + "\"}],\"messages\":[{\"from\":\""
            + phone
            + "\",\"id\":\""
            + wamid
            + "\",\"timestamp\":\""
            + Rohtak.now().getEpochSecond()
            + "\","
            + content
            + "}]");
  }

  /** Words of somebody who shows a user id. */
  public static String text(String phone, String bsuid, String words) {
    return text(phone, words)
        .replace("\"type\":\"text\"", "\"from_user_id\":\"" + bsuid + "\",\"type\":\"text\"");
  }

  /**
   * WhatsApp's own note that somebody is known otherwise now.
   *
   * @param before keys of the message that say who it was, with single quotes
   * @param system what has changed, likewise
   */
  public static String moved(String before, String system) {
    String message =
        "'messages':[{'id':'wamid."
            + UUID.randomUUID()
            + "','timestamp':'"
            + Rohtak.now().getEpochSecond()
            + "','type':'system',"
            + before
            + ",'system':{"
            + system
            + "}}]";
    return envelope(message.replace('\'', '"'));
  }

  /** A status of a message of ours. */
  public static String status(String wamid, String status, String opaque, String errors) {
    return envelope(
        "\"statuses\":[{\"id\":\""
            + wamid
            + "\",\"status\":\""
            + status
            + "\",\"timestamp\":\"1795415400\",\"recipient_id\":\"919800000001\","
            + "\"biz_opaque_callback_data\":\""
            + opaque
            + "\""
            + errors
            + "}]");
  }

  /** Meta's signature header. */
  public static String sign(String body, String secret) {
    return sign(bytes(body), secret);
  }

  /** Meta's signature header of these bytes, whatever they are. */
  public static String sign(byte[] body, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
      return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String envelope(String value) {
    return "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"changes\":[{\"field\":"
        + "\"messages\",\"value\":{\"messaging_product\":\"whatsapp\",\"metadata\":"
        + "{\"display_phone_number\":\"911140000001\",\"phone_number_id\":\"100000000000001\"},"
        + value
        + "}}]}]}";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
