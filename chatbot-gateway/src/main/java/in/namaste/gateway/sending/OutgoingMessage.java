package in.namaste.gateway.sending;

import in.namaste.messaging.Tracing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A message to be sent, written with the conversation; the {@link Sender} does the rest in SQL. */
@Entity
@Table(name = "outgoing_message")
class OutgoingMessage {

  /** Given at the insert, under the citizen's lock: the order of sending. */
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "message_id")
  UUID messageId;

  @Column(name = "citizen_id")
  UUID citizenId;

  String kind;

  String number;

  String about;

  boolean started;

  String language;

  String body;

  String state;

  int attempts;

  @Column(name = "due_at")
  Instant dueAt;

  @Column(name = "created_at")
  Instant createdAt;

  /** What a traced answer continues; null while nothing is traced. */
  String traceparent;

  protected OutgoingMessage() {}

  OutgoingMessage(UUID citizenId, String body, String language, Subject subject, Instant now) {
    this.messageId = UUID.randomUUID();
    this.citizenId = citizenId;
    this.kind = subject == null ? "reply" : "notice";
    this.number = subject == null ? null : subject.number();
    this.about = subject == null ? null : subject.notice();
    this.started = subject != null && subject.started();
    this.language = language;
    this.body = body;
    this.state = "waiting";
    this.dueAt = now;
    this.createdAt = now;
    this.traceparent = Tracing.here();
  }
}
