package in.namaste.safekeeping.whole;

import in.namaste.safekeeping.Refused;
import in.namaste.safekeeping.topics.LetterTopics;
import in.namaste.safekeeping.topics.WholeTopic;
import in.namaste.safekeeping.topics.WholeTopic.Brokers;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Puts the records of a backup on empty topics, each partition in its order. */
final class TopicImport {

  private static final int LINGER_MILLIS = 20;
  private static final int BATCH_BYTES = 256 * 1024;

  private final Brokers brokers;
  private final Offsets offsets = new Offsets();

  TopicImport(Brokers brokers) {
    this.brokers = brokers;
  }

  /** Refuses brokers on which one of the topics has ever held a record. */
  static void requireEmpty(Brokers brokers, List<String> topics) {
    WholeTopic.ends(brokers, topics)
        .forEach(
            (partition, end) -> {
              if (end > 0) {
                throw new Refused(
                    "The topic %s has records; a backup goes into an empty place only."
                        .formatted(partition.topic()));
              }
            });
  }

  /**
   * Writes all of them.
   *
   * @param counts how many records each topic is to get
   * @return where the records stand now
   */
  Offsets write(TopicFiles files, Map<String, Long> counts) throws IOException {
    Map<String, Object> settings = brokers.settings();
    settings.put("acks", "all");
    settings.put("max.request.size", WholeTopic.LARGEST_RECORD_BYTES);
    settings.put("linger.ms", LINGER_MILLIS);
    settings.put("batch.size", BATCH_BYTES);
    var failed = new AtomicReference<Exception>();
    try (var producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      // Dead letters last: they name records of the others.
      for (String topic :
          counts.keySet().stream().sorted(Comparator.comparing(LetterTopics::contain)).toList()) {
        files.read(topic, record -> send(producer, topic, record, failed));
      }
    }
    if (failed.get() != null) {
      throw new IOException("A topic does not take a record: " + failed.get(), failed.get());
    }
    requireAll(counts);
    return offsets;
  }

  private void send(
      KafkaProducer<byte[], byte[]> producer,
      String topic,
      KeptRecord record,
      AtomicReference<Exception> failed) {
    offsets.add(record.on(topic), record.offset());
    KeptRecord moved = LetterTopics.contain(topic) ? LetterHeaders.moved(record, offsets) : record;
    Future<RecordMetadata> unused =
        producer.send(
            moved.again(topic),
            (written, failure) -> {
              if (failure != null) {
                failed.compareAndSet(null, failure);
              }
            });
  }

  private void requireAll(Map<String, Long> counts) {
    Map<TopicPartition, Long> ends = WholeTopic.ends(brokers, counts.keySet());
    ends.forEach(
        (partition, end) -> {
          if (end != offsets.count(partition)) {
            throw new Refused(
                "%s ends at %d, and the backup has %d records for it."
                    .formatted(partition, end, offsets.count(partition)));
          }
        });
    counts.forEach(
        (topic, count) -> {
          long found =
              ends.entrySet().stream()
                  .filter(end -> end.getKey().topic().equals(topic))
                  .mapToLong(Map.Entry::getValue)
                  .sum();
          if (found != count) {
            throw new Refused(
                "%s has %,d records, and the backup says %,d.".formatted(topic, found, count));
          }
        });
  }
}
