package in.namaste.gateway.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is worth telling the operators in a change that is no message and no status. */
final class AccountNews {

  /** Fields that may want somebody to act; the others are passed over without a word. */
  private static final Set<String> FIELDS =
      Set.of(
          "account_alerts",
          "account_review_update",
          "account_update",
          "business_capability_update",
          "message_template_quality_update",
          "message_template_status_update",
          "phone_number_name_update",
          "phone_number_quality_update",
          "security",
          "template_category_update");

  /** Codes, never sentences: what is said of a person does not belong in a log. */
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,60}");

  private AccountNews() {}

  static Item.News of(String field, JsonNode value) {
    return new Item.News(
        CODE.matcher(field).matches() ? field : "unknown",
        FIELDS.contains(field)
            ? codes(
                value.path("event"),
                value.path("message_template_name"),
                value.path("message_template_language"),
                value.path("current_limit"),
                value.path("new_quality_score"),
                value.path("reason"))
            : "");
  }

  /** An error of the account, the app or Meta itself, outside any message. */
  static Item.News ofError(JsonNode error) {
    return new Item.News("errors", codes(error.path("code")));
  }

  private static String codes(JsonNode... values) {
    return Stream.of(values)
        .map(JsonNode::asText)
        .filter(text -> CODE.matcher(text).matches())
        .collect(Collectors.joining(" "));
  }
}
