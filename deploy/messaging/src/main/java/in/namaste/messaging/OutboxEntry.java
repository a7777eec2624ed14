package in.namaste.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One record to be published, written in the transaction of the change it tells of. */
@Entity
@Table(name = "outbox")
class OutboxEntry {

  /** Given at the insert: whoever holds the aggregate's lock writes its facts in order. */
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String topic;

  @Column(name = "message_key")
  String key;

  @Column(name = "event_id")
  UUID eventId;

  @Column(name = "event_type")
  String eventType;

  @Column(name = "occurred_at")
  Instant occurredAt;

  byte[] payload;

  /** What a tracing reader continues; null while nothing is traced. */
  String traceparent;

  OutboxEntry() {}

  OutboxEntry(String topic, String key, Event event, byte[] payload) {
    this.topic = topic;
    this.key = key;
    this.eventId = event.eventId();
    this.eventType = event.getClass().getSimpleName();
    this.occurredAt = event.occurredAt();
    this.payload = payload;
    this.traceparent = Tracing.here();
  }
}
