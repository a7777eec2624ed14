package in.namaste.safekeeping.deadletters;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * What became of a dead letter. It lies on the letter's own topic and partition, without key and
 * value, and so stays as long as the letter and a little longer.
 *
 * @param letter by {@link DeadLetter#id()}
 * @param fate {@code replayed} or {@code discarded}
 * @param by who did it
 * @param why in their own words; empty if none were asked for
 */
record Handled(String letter, String fate, String by, String why) {

  static final String REPLAYED = "replayed";
  static final String DISCARDED = "discarded";

  private static final String LETTER = DeadLetter.PREFIX + "handled";
  private static final String FATE = DeadLetter.PREFIX + "fate";
  private static final String BY = DeadLetter.PREFIX + "by";
  private static final String WHY = DeadLetter.PREFIX + "why";

  /** What a record of a topic of dead letters says of another one, if it is such a record. */
  static Optional<Handled> of(ConsumerRecord<byte[], byte[]> record) {
    return Optional.ofNullable(record.headers().lastHeader(LETTER))
        .map(
            letter ->
                new Handled(
                    text(letter),
                    text(record.headers().lastHeader(FATE)),
                    text(record.headers().lastHeader(BY)),
                    text(record.headers().lastHeader(WHY))));
  }

  ProducerRecord<byte[], byte[]> on(TopicPartition lies) {
    var record =
        new ProducerRecord<byte[], byte[]>(lies.topic(), lies.partition(), null, new byte[0]);
    Headers headers = record.headers();
    headers.add(LETTER, bytes(letter));
    headers.add(FATE, bytes(fate));
    headers.add(BY, bytes(by));
    headers.add(WHY, bytes(why));
    return record;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Header header) {
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
