package in.namaste.safekeeping.deadletters;

import in.namaste.safekeeping.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/**
 * A record that a service could not handle, as it lies on {@code <topic>.<service>.dlq}: byte for
 * byte, with reason and origin in the headers that deploy/messaging writes.
 *
 * @param record as it lies there
 */
record DeadLetter(ConsumerRecord<byte[], byte[]> record) {

  static final String PREFIX = "dead-letter-";

  /** Ends the name of every topic of dead letters. */
  static final String SUFFIX = ".dlq";

  /** By what a person names it: {@code <topic>-<partition>@<offset>}. */
  String id() {
    return record.topic() + "-" + record.partition() + "@" + record.offset();
  }

  /** {@code unreadable} or {@code failed}. */
  String reason() {
    return header("reason");
  }

  /** The class of what was thrown. */
  String cause() {
    return header("cause");
  }

  /** When it became a dead letter. */
  Instant at() {
    return Instant.ofEpochMilli(record.timestamp());
  }

  /** Where the record stood that could not be handled: {@code <topic>-<partition>@<offset>}. */
  String from() {
    return "%s-%s@%s".formatted(header("topic"), header("partition"), header("offset"));
  }

  /**
   * The partition of it.
   *
   * @throws Refused if the letter does not say
   */
  TopicPartition origin() {
    return new TopicPartition(header("topic"), (int) number("partition"));
  }

  long originOffset() {
    return number("offset");
  }

  /** True if it was too large for a letter: only its origin still has it. */
  boolean isLeftOut() {
    return record.headers().lastHeader(PREFIX + "left-out-bytes") != null;
  }

  /** How long the record is that could not be handled, in bytes. */
  long bytes() {
    return isLeftOut()
        ? number("left-out-bytes")
        : Math.max(0, record.serializedKeySize()) + Math.max(0, record.serializedValueSize());
  }

  private long number(String name) {
    String said = header(name);
    if (!said.matches("\\d{1,18}")) {
      throw new Refused("%s does not say where it came from.".formatted(id()));
    }
    return Long.parseLong(said);
  }

  private String header(String name) {
    Header header = record.headers().lastHeader(PREFIX + name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
