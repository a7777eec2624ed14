package in.namaste.sla.support;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Sends many records at once, which {@code Topic} does one by one. */
public final class Records {

  private Records() {}

  /** One record to be sent. */
  public record Keyed(String key, String value) {}

  /** Sends them in order; returns when the broker has them all. */
  public static void send(String topic, List<Keyed> records) {
    String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    try (var producer =
        new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      for (Keyed record : records) {
        var sent =
            producer.send(
                new ProducerRecord<>(topic, bytes(record.key()), bytes(record.value())),
                (metadata, failure) -> {
                  if (failure != null) {
                    throw new AssertionError("Cannot send to " + topic, failure);
                  }
                });
        if (sent.isCancelled()) {
          throw new AssertionError("Not sent to " + topic);
        }
      }
      producer.flush();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
