package in.namaste.messaging;

import io.opentelemetry.api.trace.Span;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** Sends one record to any topic and says when the brokers have it (acks=all). */
@ApplicationScoped
class RecordPublisher {

  private final MutinyEmitter<byte[]> emitter;
  private final String source;
  private final ChronoUnit timestampUnit;

  /**
   * Takes what records are made with.
   *
   * @param timestampUnit Kafka's own time of a record is the machine's, rounded down to this unit;
   *     coarse where even the moment of a record would say too much about a person
   */
  RecordPublisher(
      @Channel("outbox") MutinyEmitter<byte[]> emitter,
      @ConfigProperty(name = "quarkus.application.name") String source,
      @ConfigProperty(name = "namaste.messaging.timestamp-unit", defaultValue = "MILLIS")
          ChronoUnit timestampUnit) {
    this.emitter = emitter;
    this.source = source;
    this.timestampUnit = timestampUnit;
  }

  Uni<Void> publish(Row outboxRow) {
    OffsetDateTime occurredAt = outboxRow.getOffsetDateTime("occurred_at");
    return publish(
        outboxRow.getString("topic"),
        outboxRow.getString("message_key").getBytes(StandardCharsets.UTF_8),
        outboxRow.getBuffer("payload").getBytes(),
        CloudEvent.headers(
            outboxRow.getUUID("event_id"),
            outboxRow.getString("event_type"),
            source,
            occurredAt.toInstant()),
        outboxRow.getString("traceparent"));
  }

  private Uni<Void> publish(
      String topic, byte[] key, byte[] value, Headers headers, String traceparent) {
    Span span = TracedRecords.publishing(topic, headers, traceparent);
    Tracing.mark(headers, span);
    return Tracing.ending(span, publish(topic, key, value, headers));
  }

  Uni<Void> publish(String topic, byte[] key, byte[] value, Headers headers) {
    var target =
        OutgoingKafkaRecordMetadata.<byte[]>builder()
            .withTopic(topic)
            .withKey(key)
            .withHeaders(headers)
            .withTimestamp(Clock.systemUTC().instant().truncatedTo(timestampUnit))
            .build();
    return emitter.sendMessage(Message.of(value, Metadata.of(target)));
  }
}
