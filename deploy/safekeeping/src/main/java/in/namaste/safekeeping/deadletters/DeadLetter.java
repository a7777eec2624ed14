package in.namaste.safekeeping.deadletters;

import in.namaste.safekeeping.Refused;
import in.namaste.safekeeping.topics.LetterTopics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/**
 * A record that a service could not handle, as it lies on {@code <topic>.<service>.dlq}: byte for
 * byte, with reason and origin in the headers that deploy/messaging writes; or what Meta sent and
 * nobody could read, as chatbot-gateway parked it, which has no origin to go back to.
 *
 * @param record as it lies there
 */
record DeadLetter(ConsumerRecord<byte[], byte[]> record) {

  static final String PREFIX = "dead-letter-";

  private static final String PARKED_REASON = "parked-reason";

  /** By what a person names it: {@code <topic>-<partition>@<offset>}. */
  String id() {
    return record.topic() + "-" + record.partition() + "@" + record.offset();
  }

  /** {@code unreadable} or {@code failed}; of a parked one what chatbot-gateway says. */
  String reason() {
    return isParked() ? text(PARKED_REASON) : header("reason");
  }

  /** True if it never was a record of another topic. */
  boolean isParked() {
    return record.topic().equals(LetterTopics.PARKED);
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
    return isParked()
        ? "Meta"
        : "%s-%s@%s".formatted(header("topic"), header("partition"), header("offset"));
  }

  /**
   * The partition of it.
   *
   * @throws Refused if the letter does not say, or was parked
   */
  TopicPartition origin() {
    if (isParked()) {
      throw new Refused(
          "%s came from Meta as it is and no service can read it: it is not replayed. Discard it."
              .formatted(id()));
    }
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
    return text(PREFIX + name);
  }

  private String text(String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
