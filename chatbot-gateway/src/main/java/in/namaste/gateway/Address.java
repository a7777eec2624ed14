package in.namaste.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
        message.path("from"),
        contact.path("wa_id"),
        message.path("from_user_id"),
        contact.path("user_id"));
  }

  /** The recipient of an item of {@code statuses[]}; empty when it names nobody. */
  public static Optional<Address> ofRecipient(JsonNode status, JsonNode contact) {
    return of(
        status.path("recipient_id"),
        contact.path("wa_id"),
        status.path("recipient_user_id"),
        contact.path("user_id"));
  }

  /**
   * The first phone and the first user id among these; which is which is told by the form, for some
   * senders of webhooks put the user id where the phone belongs.
   */
  static Optional<Address> of(JsonNode... given) {
    String phone =
        Stream.of(given)
            .map(text -> PHONE.matcher(text.asText()))
            .filter(Matcher::matches)
            .findFirst()
            .map(found -> "+" + found.group(1))
            .orElse(null);
    String bsuid =
        Stream.of(given)
            .map(JsonNode::asText)
            .filter(text -> BSUID.matcher(text).matches())
            .findFirst()
            .orElse(null);
    return phone == null && bsuid == null
        ? Optional.empty()
        : Optional.of(new Address(phone, bsuid));
  }

  /** Key of the records about this citizen. */
  public String key() {
    return bsuid != null ? bsuid : phone;
  }
}
