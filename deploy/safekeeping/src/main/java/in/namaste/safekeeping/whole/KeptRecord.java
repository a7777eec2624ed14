package in.namaste.safekeeping.whole;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/**
 * A record as a backup keeps it: one line of JSON.
 *
 * @param partition where it stood
 * @param offset where it stood
 * @param timestamp in milliseconds since 1970
 * @param key in base64; none on a topic without keys
 * @param value in base64; none where somebody took it back
 * @param headers in their order
 */
record KeptRecord(
    @JsonProperty("p") int partition,
    @JsonProperty("o") long offset,
    @JsonProperty("t") long timestamp,
    @JsonProperty("k") String key,
    @JsonProperty("v") String value,
    @JsonProperty("h") List<Named> headers) {

  /**
   * One header.
   *
   * @param value in base64; may be none
   */
  record Named(@JsonProperty("n") String name, @JsonProperty("v") String value) {

    /** What it says. */
    String text() {
      return value == null ? "" : new String(bytes(value), StandardCharsets.UTF_8);
    }

    /** The same name, saying something else. */
    Named saying(String other) {
      return new Named(name, base64(other.getBytes(StandardCharsets.UTF_8)));
    }
  }

  static KeptRecord of(ConsumerRecord<byte[], byte[]> record) {
    List<Named> headers = new ArrayList<>();
    record
        .headers()
        .forEach(header -> headers.add(new Named(header.key(), base64(header.value()))));
    return new KeptRecord(
        record.partition(),
        record.offset(),
        record.timestamp(),
        base64(record.key()),
        base64(record.value()),
        headers);
  }

  TopicPartition on(String topic) {
    return new TopicPartition(topic, partition);
  }

  /** The same again: same partition, time, key, value and headers. */
  ProducerRecord<byte[], byte[]> again(String topic) {
    return new ProducerRecord<>(
        topic,
        partition,
        timestamp,
        bytes(key),
        bytes(value),
        headers.stream()
            .<Header>map(header -> new RecordHeader(header.name(), bytes(header.value())))
            .toList());
  }

  KeptRecord with(List<Named> others) {
    return new KeptRecord(partition, offset, timestamp, key, value, others);
  }

  private static String base64(byte[] bytes) {
    return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] bytes(String base64) {
    return base64 == null ? null : Base64.getDecoder().decode(base64);
  }
}
