package in.namaste.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The producer of a test JVM for a broker: tests send hundreds of records, and a producer takes
 * longer to make than to use.
 */
final class SharedProducer {

  /** What is too large, the broker says. */
  private static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final Map<String, KafkaProducer<byte[], byte[]>> PRODUCERS =
      new ConcurrentHashMap<>();

  private SharedProducer() {}

  static KafkaProducer<byte[], byte[]> of(String bootstrapServers) {
    return PRODUCERS.computeIfAbsent(
        bootstrapServers,
        servers ->
            new KafkaProducer<>(
                Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    servers,
                    ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                    MOST_BYTES),
                new ByteArraySerializer(),
                new ByteArraySerializer()));
  }
}
