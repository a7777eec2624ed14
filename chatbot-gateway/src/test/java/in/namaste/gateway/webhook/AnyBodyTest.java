package in.namaste.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.gateway.WhatsAppEvent;
import in.namaste.gateway.WhatsAppEvent.WhatsAppMessageReceived;
import in.namaste.gateway.inbound.HowItIsRead;
import in.namaste.gateway.meta.Change;
import in.namaste.gateway.meta.Payload;
import in.namaste.gateway.meta.Payloads;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a body holds, it is sorted, and what is well in it is read. */
class AnyBodyTest {

  private static final List<ObjectNode> BODIES =
      Payloads.all().map(AnyBodyTest::tree).filter(body -> body.has("object")).toList();

  private final ObjectMapper json = Sorting.mapper();
  private final InboundRecords records = Sorting.records();

  @Provide
  Arbitrary<ObjectNode> bodies() {
    return Arbitraries.of(BODIES);
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    return Change.any().list().ofMinSize(1).ofMaxSize(6);
  }

  @Property(tries = 800)
  void a_body_changed_anywhere_is_sorted_and_can_be_read(
      @ForAll("bodies") ObjectNode body, @ForAll("changes") List<Change> changes)
      throws IOException {
    ObjectNode changed = body.deepCopy();
    changes.forEach(change -> change.applyTo(changed));

    readAll(bytes(changed));
  }

  @Property(tries = 400)
  void a_broken_message_does_no_harm_to_its_neighbours(
      @ForAll("bodies") ObjectNode body, @ForAll("changes") List<Change> changes)
      throws IOException {
    ObjectNode broken = body.deepCopy();
    changes.forEach(change -> change.applyTo(broken));
    ObjectNode whole = tree(Payloads.plain());
    ArrayNode messages = (ArrayNode) whole.at("/entry/0/changes/0/value/messages");
    ObjectNode before = ((ObjectNode) messages.get(0)).deepCopy().put("id", "wamid.before");
    ObjectNode after = before.deepCopy().put("id", "wamid.after");
    messages.removeAll().add(before).add(firstMessage(broken)).add(after);

    List<String> ids = readAll(bytes(whole));

    assertThat(ids).contains("wamid.before", "wamid.after");
  }

  @Property(tries = 300)
  void what_is_no_json_is_parked_whole(@ForAll byte[] body) {
    var sorted = records.of(body);

    assertThat(sorted.records()).hasSize(1);
    assertThat(sorted.records().getFirst().topic()).isEqualTo(InboundRecords.PARKED);
    assertThat(sorted.records().getFirst().value()).isEqualTo(body);
  }

  /** Ids of the messages, each of which the conversation can read. */
  private List<String> readAll(byte[] body) throws IOException {
    List<String> ids = new ArrayList<>();
    for (var record : records.of(body).records()) {
      if (record.topic().equals(InboundRecords.INBOUND)) {
        assertThat(record.key()).isNotEmpty();
        if (json.readValue(record.value(), WhatsAppEvent.class)
            instanceof WhatsAppMessageReceived message) {
          assertThat(HowItIsRead.kind(message)).isNotEmpty();
          ids.add(message.message().path("id").asText());
        }
      }
    }
    return ids;
  }

  private static JsonNode firstMessage(ObjectNode body) {
    return body.at("/entry/0/changes/0/value/messages/0");
  }

  private static byte[] bytes(ObjectNode body) throws IOException {
    return Sorting.mapper()
        .writer()
        .with(JsonWriteFeature.ESCAPE_NON_ASCII)
        .writeValueAsBytes(body);
  }

  private static ObjectNode tree(Payload payload) {
    try {
      return LenientJson.read(payload.body()).tree() instanceof ObjectNode object
          ? object
          : Sorting.mapper().createObjectNode();
    } catch (IOException notJson) {
      return Sorting.mapper().createObjectNode();
    }
  }
}
