package in.namaste.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A citizen's phone: says something by a webhook and waits for the answer. */
final class Phone {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final String number;

  /**
   * @param number digits with country code
   */
  Phone(String number) {
    this.number = number;
  }

  Phone types(String words) {
    return posts(Meta.text(number, words));
  }

  Phone taps(String id) {
    return posts(Meta.tap(number, id));
  }

  Phone sendsPhoto(String mediaId) {
    return posts(Meta.photo(number, mediaId));
  }

  /** Taps the first option of the newest message whose id begins so. */
  Phone chooses(String prefix) {
    return taps(
        options().stream()
            .filter(id -> id.startsWith(prefix))
            .findFirst()
            .orElseThrow(() -> new AssertionError(prefix + " is not offered: " + newest())));
  }

  Phone posts(String body) {
    Meta.post(body).then().statusCode(200);
    return this;
  }

  /** Waits until so many messages have come in all. */
  Phone hears(int count) {
    await().atMost(LIMIT).until(() -> messages().size() >= count);
    assertThat(messages()).hasSize(count);
    return this;
  }

  List<JsonNode> messages() {
    return GraphStub.taken(number);
  }

  JsonNode newest() {
    return messages().getLast();
  }

  /** Registers and fills in a complaint up to the summary; eleven messages come back. */
  Phone walksToTheSummary() {
    return types("नमस्ते रोहतक")
        .hears(1)
        .types("अनीता")
        .hears(2)
        .chooses("area:rural")
        .hears(3)
        .chooses("block:")
        .hears(4)
        .chooses("place:")
        .hears(5)
        .chooses("group:")
        .hears(6)
        .chooses("cat:")
        .hears(7)
        .types("तीन दिन से पानी नहीं आ रहा")
        .hears(8);
  }

  /** Ids of all buttons and rows of the newest message. */
  List<String> options() {
    List<String> ids = new ArrayList<>();
    JsonNode action = newest().path("interactive").path("action");
    action.path("buttons").forEach(button -> ids.add(button.path("reply").path("id").asText()));
    action
        .path("sections")
        .forEach(section -> section.path("rows").forEach(row -> ids.add(row.path("id").asText())));
    return ids;
  }

  static String wamid() {
    return "wamid." + UUID.randomUUID();
  }
}
