package in.namaste.bench.meta;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The number that citizens write to, from Meta's side: wraps their messages into signed webhooks.
 *
 * @param phoneNumberId Meta's id of the number
 * @param displayNumber its digits
 * @param appSecret signs the webhooks
 */
public record BusinessNumber(String phoneNumberId, String displayNumber, String appSecret) {

  /** The number of the embedded run, as it is unless the environment names another. */
  public static BusinessNumber embedded() {
    return new BusinessNumber("100000000000001", "911262000001", "simulator-secret");
  }

  /** One webhook that carries these messages of one citizen. */
  public SignedWebhook webhook(Citizen citizen, Instant sentAt, CitizenMessage... messages) {
    List<Map<String, Object>> entries =
        List.of(messages).stream()
            .map(message -> message.asSentBy(citizen, displayNumber, sentAt.getEpochSecond()))
            .toList();
    return signed(envelope(citizen, entries));
  }

  /** A body of any content, with the right signature. */
  public SignedWebhook signed(String body) {
    return SignedWebhook.of(body, appSecret);
  }

  private String envelope(Citizen citizen, List<Map<String, Object>> messages) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("messaging_product", "whatsapp");
    value.put(
        "metadata",
        Map.of("display_phone_number", displayNumber, "phone_number_id", phoneNumberId));
    value.put(
        "contacts",
        List.of(
            Map.of("profile", Map.of("name", citizen.profileName()), "wa_id", citizen.phone())));
    value.put("messages", messages);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("object", "whatsapp_business_account");
    body.put(
        "entry",
        List.of(
            Map.of(
                "id",
                "300000000000001",
                "changes",
                List.of(Map.of("value", value, "field", "messages")))));
    return MetaJson.write(body);
  }
}
