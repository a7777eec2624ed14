package in.namaste.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;

/**
 * A person is known to Meta by another phone or user id than before; a new number brings a new user
 * id with it.
 *
 * @param before at least one of the two that we may know
 * @param after what is null now is not theirs, or not for us to see
 */
public record IdentityChange(Address before, Address after) {

  private static final Set<String> CHANGES =
      Set.of("user_changed_number", "user_changed_user_id", "customer_changed_number");

  /** The change that a message of type {@code system} tells; empty when it tells none. */
  public static Optional<IdentityChange> of(JsonNode message) {
    JsonNode system = message.path("system");
    if (!CHANGES.contains(system.path("type").asText())) {
      return Optional.empty();
    }
    Optional<Address> before =
        Address.of(
            system.path("previous_user_id"), message.path("from"), message.path("from_user_id"));
    Optional<Address> after =
        Address.of(system.path("new_wa_id"), system.path("wa_id"), system.path("user_id"));
    return before
        .flatMap(old -> after.map(now -> new IdentityChange(old, now)))
        .filter(change -> !change.before().equals(change.after()));
  }

  /**
   * An item of {@code user_id_update[]} written as the system message that tells the same, so that
   * it has one effect however often and in whichever way it is told.
   */
  public static ObjectNode asMessage(JsonNode update) {
    JsonNode userId = update.path("user_id");
    String before = userId.path("previous").asText();
    String after = userId.path("current").asText();
    ObjectNode message =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", "user_id_update:" + before + ":" + after)
            .put("timestamp", update.path("timestamp").asText())
            .put("type", "system");
    message
        .putObject("system")
        .put("type", "user_changed_user_id")
        .put("previous_user_id", before)
        .put("user_id", after)
        .put("wa_id", update.path("wa_id").asText());
    return message;
  }
}
