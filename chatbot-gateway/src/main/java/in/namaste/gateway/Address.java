package in.namaste.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who a citizen is to Meta.
 *
 * @param phone E.164 with {@code +}; null when Meta hides it
 * @param bsuid business-scoped user id such as {@code IN.1000…}; null when Meta gave none
 */
public record Address(String phone, String bsuid) {

  /** Two-letter country, a dot, then letters and digits (also of the parent form). */
  private static final Pattern BSUID = Pattern.compile("[A-Z]{2}\\.[A-Za-z0-9.]{1,136}");

  private static final Pattern PHONE = Pattern.compile("\\+?([1-9][0-9]{6,14})");

  /** The sender of an item of {@code messages[]}; empty when it names nobody. */
  public static Optional<Address> ofSender(JsonNode message, JsonNode contact) {
    return of(
        message.path("from").asText(contact.path("wa_id").asText("")),
        message.path("from_user_id").asText(contact.path("user_id").asText("")));
  }

  /** The recipient of an item of {@code statuses[]}; empty when it names nobody. */
  public static Optional<Address> ofRecipient(JsonNode status, JsonNode contact) {
    return of(
        status.path("recipient_id").asText(contact.path("wa_id").asText("")),
        status.path("recipient_user_id").asText(contact.path("user_id").asText("")));
  }

  private static Optional<Address> of(String from, String userId) {
    // Some senders of webhooks put the user id where the phone belongs.
    var phone = PHONE.matcher(from);
    String bsuid = bsuid(userId).or(() -> bsuid(from)).orElse(null);
    String number = phone.matches() ? "+" + phone.group(1) : null;
    return bsuid == null && number == null
        ? Optional.empty()
        : Optional.of(new Address(number, bsuid));
  }

  private static Optional<String> bsuid(String text) {
    return BSUID.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }

  /** Key of the records about this citizen. */
  public String key() {
    return bsuid != null ? bsuid : phone;
  }
}
