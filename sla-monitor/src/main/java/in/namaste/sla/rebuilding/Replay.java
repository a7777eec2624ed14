package in.namaste.sla.rebuilding;

import in.namaste.messaging.BrokerSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads topics from their beginning, outside of any group, and never beyond where it is told to
 * stop. Blocks; for one thread at a time.
 */
final class Replay implements AutoCloseable {

  /** Records given out at once: what one transaction takes. */
  static final int BATCH = 100;

  private static final Duration POLL = Duration.ofMillis(500);

  /** So many polls that bring nothing before the end is reached: the brokers are away. */
  private static final int PATIENCE = 60;

  private final KafkaConsumer<byte[], byte[]> consumer;
  private int emptyPolls;

  /**
   * @param brokers how they are reached, see {@link BrokerSettings}
   */
  Replay(Map<String, Object> brokers, Collection<String> topics) {
    Map<String, Object> settings = new HashMap<>(brokers);
    settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "sla-monitor-rebuild");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
    consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        topics.stream()
            .flatMap(topic -> consumer.partitionsFor(topic).stream())
            .map(part -> new TopicPartition(part.topic(), part.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /** Where it stands, to come back to. */
  Map<TopicPartition, Long> positions() {
    return consumer.assignment().stream()
        .collect(Collectors.toMap(part -> part, consumer::position));
  }

  /** Goes back. */
  void seek(Map<TopicPartition, Long> positions) {
    positions.forEach(consumer::seek);
  }

  /** Records before these offsets that were not given out. */
  long missing(Map<TopicPartition, Long> ends) {
    return unread(ends).stream().mapToLong(part -> ends.get(part) - consumer.position(part)).sum();
  }

  /** All that is left before these offsets. */
  List<ConsumerRecord<byte[], byte[]>> rest(Map<TopicPartition, Long> ends) {
    List<ConsumerRecord<byte[], byte[]>> rest = new ArrayList<>();
    while (missing(ends) > 0) {
      rest.addAll(next(ends));
    }
    return rest;
  }

  /**
   * The next records before these offsets, in the order of each partition; may be none yet.
   *
   * @throws IllegalStateException if nothing has come for half a minute
   */
  List<ConsumerRecord<byte[], byte[]>> next(Map<TopicPartition, Long> ends) {
    List<TopicPartition> unread = unread(ends);
    consumer.pause(consumer.assignment());
    consumer.resume(unread);
    ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
    List<ConsumerRecord<byte[], byte[]>> next = new ArrayList<>();
    for (TopicPartition part : polled.partitions()) {
      long end = ends.get(part);
      polled.records(part).stream().filter(record -> record.offset() < end).forEach(next::add);
      if (consumer.position(part) > end) {
        consumer.seek(part, end);
      }
    }
    emptyPolls = next.isEmpty() ? emptyPolls + 1 : 0;
    if (emptyPolls > PATIENCE) {
      throw new IllegalStateException("The brokers give no more records");
    }
    return next;
  }

  private List<TopicPartition> unread(Map<TopicPartition, Long> ends) {
    return consumer.assignment().stream()
        .filter(part -> consumer.position(part) < ends.getOrDefault(part, 0L))
        .toList();
  }

  @Override
  public void close() {
    consumer.close();
  }
}
