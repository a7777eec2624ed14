package in.namaste.sla.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.testing.Topic;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What {@code sla.events} says about one ticket. */
public final class SlaTopic {

  private static final ObjectMapper JSON = new ObjectMapper();

  private SlaTopic() {}

  /** Waits for an event of this type about the story's ticket. */
  public static JsonNode await(Story story, String type) {
    return json(
        Topic.named("sla.events")
            .await(
                record ->
                    story.ticketId.toString().equals(Topic.key(record))
                        && type.equals(json(record).path("type").asText())));
  }

  /** The types of all events about the story's ticket until now, in the order of the topic. */
  public static List<String> types(Story story) {
    return Topic.named("sla.events").all().stream()
        .filter(record -> story.ticketId.toString().equals(Topic.key(record)))
        .map(record -> json(record).path("type").asText())
        .toList();
  }

  /** All events of this type about the story's ticket until now, in the order of the topic. */
  public static List<JsonNode> all(Story story, String type) {
    return Topic.named("sla.events").all().stream()
        .filter(record -> story.ticketId.toString().equals(Topic.key(record)))
        .map(SlaTopic::json)
        .filter(event -> type.equals(event.path("type").asText()))
        .toList();
  }

  private static JsonNode json(ConsumerRecord<byte[], byte[]> record) {
    try {
      return JSON.readTree(Topic.text(record));
    } catch (JsonProcessingException e) {
      throw new AssertionError("Not JSON on sla.events", e);
    }
  }
}
