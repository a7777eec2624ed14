package in.namaste.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Keeps what this service could not handle: the record byte for byte, with its own headers, reason
 * and origin beside them in {@code dead-letter-*} headers, on {@code <topic>.<service>.dlq}. A
 * record that Kafka does not take as a letter, because it is too large with them, leaves a letter
 * without key and value that tells where it stands.
 */
@ApplicationScoped
class DeadLetters {

  private static final Logger LOG = Logger.getLogger(DeadLetters.class);

  /** The record is not what its topic carries. */
  static final String UNREADABLE = "unreadable";

  /** The record's handler cannot do it, with a database that is well. */
  static final String FAILED = "failed";

  private final RecordPublisher publisher;
  private final MeterRegistry metrics;
  private final ReadChannels channels;
  private final String service;

  DeadLetters(
      RecordPublisher publisher,
      MeterRegistry metrics,
      ReadChannels channels,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.publisher = publisher;
    this.metrics = metrics;
    this.channels = channels;
    this.service = service;
  }

  /** A count that begins with its first letter looks to Prometheus as if it had never risen. */
  void start(@Observes StartupEvent started) {
    for (var channel : channels.all()) {
      counter(channel.topic(), UNREADABLE);
      counter(channel.topic(), FAILED);
    }
  }

  private Counter counter(String topic, String reason) {
    return metrics.counter("namaste.dead.letters", "topic", topic, "reason", reason);
  }

  /**
   * Publishes one dead letter.
   *
   * @param reason {@link #UNREADABLE} or {@link #FAILED}
   */
  Uni<Void> put(ConsumerRecord<byte[], byte[]> record, String reason, Throwable failure) {
    String topic = record.topic() + "." + service + ".dlq";
    Headers origin = origin(record, reason, failure);
    return publisher
        .publish(topic, record.key(), record.value(), beside(record.headers(), origin))
        .onFailure(Failures::isTooLarge)
        .recoverWithUni(() -> publisher.publish(topic, null, new byte[0], leftOut(origin, record)))
        .invoke(
            () -> {
              counter(record.topic(), reason).increment();
              LOG.errorf(
                  "Dead letter (%s) %s-%d@%d: %s",
                  reason,
                  record.topic(),
                  record.partition(),
                  record.offset(),
                  Failures.named(failure));
            });
  }

  private static Headers beside(Headers own, Headers origin) {
    var all = new RecordHeaders(own.toArray());
    origin.forEach(all::add);
    return all;
  }

  private static Headers leftOut(Headers origin, ConsumerRecord<byte[], byte[]> record) {
    int bytes = record.serializedKeySize() + record.serializedValueSize();
    return new RecordHeaders(origin.toArray())
        .add("dead-letter-left-out-bytes", text(Integer.toString(bytes)));
  }

  private static Headers origin(
      ConsumerRecord<byte[], byte[]> record, String reason, Throwable failure) {
    // The message of an exception may quote the record, which is personal: only its class is kept.
    return new RecordHeaders()
        .add("dead-letter-reason", text(reason))
        .add("dead-letter-cause", text(failure.getClass().getName()))
        .add("dead-letter-topic", text(record.topic()))
        .add("dead-letter-partition", text(Integer.toString(record.partition())))
        .add("dead-letter-offset", text(Long.toString(record.offset())));
  }

  private static byte[] text(String value) {
    return value.getBytes(StandardCharsets.UTF_8);
  }
}
