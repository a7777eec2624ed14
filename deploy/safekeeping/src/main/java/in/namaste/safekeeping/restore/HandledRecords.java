package in.namaste.safekeeping.restore;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.safekeeping.topics.WholeTopic;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Records that the service had acted on after the dump was taken: read before, and unknown to the
 * dump. Those whose whole effect is in the public state of their ticket are marked as seen; the
 * others are read again.
 */
final class HandledRecords {

  private final Group group;
  private final String topic;
  private final Set<String> readAgain;
  private final Connection database;
  private final Map<TopicPartition, Long> goBack = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  /**
   * @param readAgain types that change no public state, and are the only source of what they bring
   */
  HandledRecords(Group group, String topic, Set<String> readAgain, Connection database) {
    this.group = group;
    this.topic = topic;
    this.readAgain = readAgain;
    this.database = database;
  }

  /** Goes through all of them; the words and pictures of those not read again are kept. */
  void settle(GivenAgain given) throws SQLException {
    Map<TopicPartition, Long> positions = group.positions();
    loadKnown();
    var failed = new SQLException[1];
    try (PreparedStatement seen =
        database.prepareStatement("insert into inbox (cause) values (?) on conflict do nothing")) {
      WholeTopic.read(
          group.brokers(),
          topic,
          (record, event) -> {
            if (failed[0] == null && isLost(record, event, positions)) {
              try {
                settle(record, event, given, seen);
              } catch (SQLException e) {
                failed[0] = e;
              }
            }
          });
    }
    if (failed[0] != null) {
      throw failed[0];
    }
  }

  /** Once the database is committed. */
  void goBack() {
    group.goBackTo(goBack);
  }

  private boolean isLost(
      ConsumerRecord<byte[], byte[]> record, JsonNode event, Map<TopicPartition, Long> positions) {
    long position = positions.getOrDefault(partition(record), 0L);
    return record.offset() < position && !known.contains(event.path("eventId").asText());
  }

  private void settle(
      ConsumerRecord<byte[], byte[]> record,
      JsonNode event,
      GivenAgain given,
      PreparedStatement seen)
      throws SQLException {
    if (readAgain.contains(event.path("type").asText())) {
      goBack.merge(partition(record), record.offset(), Math::min);
      return;
    }
    given.keep(event);
    seen.setString(1, event.path("eventId").asText());
    seen.executeUpdate();
  }

  private void loadKnown() throws SQLException {
    try (PreparedStatement causes = database.prepareStatement("select cause from inbox");
        ResultSet rows = causes.executeQuery()) {
      while (rows.next()) {
        known.add(rows.getString(1));
      }
    }
  }

  private static TopicPartition partition(ConsumerRecord<byte[], byte[]> record) {
    return new TopicPartition(record.topic(), record.partition());
  }
}
