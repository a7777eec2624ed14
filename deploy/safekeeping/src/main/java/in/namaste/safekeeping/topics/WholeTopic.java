package in.namaste.safekeeping.topics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic from its beginning to where it ends now, partition by partition in order. */
public final class WholeTopic {

  /** As large as a record may be: {@code max.message.bytes} of the largest topic. */
  public static final int LARGEST_RECORD_BYTES = 6_291_456;

  private static final Duration POLL = Duration.ofMillis(500);
  private static final int ANSWER_MILLIS = 5_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private WholeTopic() {}

  /**
   * Where the brokers are.
   *
   * @param bootstrapServers as {@code host:port}, several with commas
   * @param signIn Kafka's settings of encryption and sign-in, none for brokers that ask for none
   */
  public record Brokers(String bootstrapServers, Map<String, String> signIn) {

    /** Brokers that let everybody in. */
    public Brokers(String bootstrapServers) {
      this(bootstrapServers, Map.of());
    }

    /** What every client of them begins with. */
    public Map<String, Object> settings() {
      Map<String, Object> settings = new HashMap<>(signIn);
      settings.put("bootstrap.servers", bootstrapServers);
      return settings;
    }

    /** Whether one of them answers within five seconds. */
    public boolean answer() {
      try (Admin admin = admin()) {
        admin.describeCluster().nodes().get();
        return true;
      } catch (ExecutionException away) {
        return false;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }

    /** A client that gives up after five seconds. */
    public Admin admin() {
      Map<String, Object> settings = settings();
      settings.put("request.timeout.ms", ANSWER_MILLIS);
      settings.put("default.api.timeout.ms", ANSWER_MILLIS);
      return Admin.create(settings);
    }
  }

  /**
   * Gives each record with its value read as JSON. What is no JSON object had no effect on anybody:
   * its readers put it to their dead letters, and it is passed over here.
   */
  public static void read(
      Brokers brokers, String topic, BiConsumer<ConsumerRecord<byte[], byte[]>, JsonNode> each) {
    records(
        brokers,
        topic,
        record -> {
          JsonNode event = parse(record.value());
          if (event.isObject()) {
            each.accept(record, event);
          }
        });
  }

  /** Gives each record as it is. */
  public static void records(
      Brokers brokers, String topic, Consumer<ConsumerRecord<byte[], byte[]>> each) {
    try (var consumer = consumer(brokers)) {
      read(consumer, consumer.endOffsets(partitions(consumer, topic)), each);
    }
  }

  /** Gives each record that stands before these ends, which are those of one topic. */
  public static void records(
      Brokers brokers,
      Map<TopicPartition, Long> ends,
      Consumer<ConsumerRecord<byte[], byte[]>> each) {
    try (var consumer = consumer(brokers)) {
      read(consumer, ends, each);
    }
  }

  /** Where these topics end now. */
  public static Map<TopicPartition, Long> ends(Brokers brokers, Collection<String> topics) {
    try (var ends = new TopicEnds(brokers, topics)) {
      return ends.now();
    }
  }

  static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer, String topic) {
    return consumer.partitionsFor(topic).stream()
        .map(info -> new TopicPartition(topic, info.partition()))
        .toList();
  }

  private static void read(
      KafkaConsumer<byte[], byte[]> consumer,
      Map<TopicPartition, Long> ends,
      Consumer<ConsumerRecord<byte[], byte[]>> each) {
    consumer.assign(ends.keySet());
    consumer.seekToBeginning(ends.keySet());
    while (ends.keySet().stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        if (record.offset() < ends.get(new TopicPartition(record.topic(), record.partition()))) {
          each.accept(record);
        }
      }
    }
  }

  /** The record that stands there; none if it is not there any more. */
  public static Optional<ConsumerRecord<byte[], byte[]>> record(
      Brokers brokers, TopicPartition partition, long offset) {
    try (var consumer = consumer(brokers)) {
      List<TopicPartition> only = List.of(partition);
      consumer.assign(only);
      long first = consumer.beginningOffsets(only).get(partition);
      long end = consumer.endOffsets(only).get(partition);
      if (offset < first || offset >= end) {
        return Optional.empty();
      }
      consumer.seek(partition, offset);
      while (consumer.position(partition) <= offset) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
          return Optional.of(record).filter(found -> found.offset() == offset);
        }
      }
      return Optional.empty();
    }
  }

  static KafkaConsumer<byte[], byte[]> consumer(Brokers brokers) {
    Map<String, Object> settings = brokers.settings();
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private static JsonNode parse(byte[] value) {
    try {
      return value == null ? MissingNode.getInstance() : JSON.readTree(value);
    } catch (IOException unreadable) {
      return MissingNode.getInstance();
    }
  }
}
