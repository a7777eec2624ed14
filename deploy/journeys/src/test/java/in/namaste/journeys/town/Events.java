package in.namaste.journeys.town;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.testing.Topic;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What stands on the topics. */
public final class Events {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Events() {}

  /** Events of a type on a topic that fit, from its beginning to its present end. */
  public static List<JsonNode> of(
      Town town, String topic, String type, Predicate<JsonNode> wanted) {
    return town.topic(topic).all().stream()
        .flatMap(record -> parse(record).stream())
        .filter(event -> event.path("type").asText().equals(type))
        .filter(wanted)
        .toList();
  }

  /** The JSON in a record; empty if there is none. */
  public static Optional<JsonNode> parse(ConsumerRecord<byte[], byte[]> record) {
    try {
      return Optional.of(JSON.readTree(Topic.text(record)));
    } catch (IOException notJson) {
      return Optional.empty();
    }
  }
}
