package in.namaste.gateway.conversation;

import in.namaste.gateway.Address;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A person who writes to us, and where the conversation with them stands. */
@Entity
@Table(name = "citizen")
public class Citizen {

  @Id UUID id;

  /** E.164 with {@code +}; null while Meta hides it. */
  String phone;

  /** Null while Meta gave none. */
  String bsuid;

  /** JSON; null before the first answer. */
  String conversation;

  /** Said STOP, as the conversation has it; here for those who send. */
  boolean stopped;

  @Column(name = "last_inbound_at")
  Instant lastInboundAt;

  /**
   * Asked to be forgotten; only the way to say goodbye is left. Null once the person writes again.
   */
  @Column(name = "erased_at")
  Instant erasedAt;

  @Column(name = "created_at")
  Instant createdAt;

  protected Citizen() {}

  Citizen(UUID id, Address address, Instant createdAt) {
    this.id = id;
    this.phone = address.phone();
    this.bsuid = address.bsuid();
    this.createdAt = createdAt;
  }

  /** Our own id of the person. */
  public UUID id() {
    return id;
  }

  /** When the newest message was written, by Meta's clock; null before the first. */
  public Instant lastHeard() {
    return lastInboundAt;
  }

  /** Said STOP. */
  public boolean stopped() {
    return stopped;
  }

  /** Notes a message: it opens the 24-hour window, also when it comes late. */
  public void heard(Instant sentAt) {
    if (lastInboundAt == null || lastInboundAt.isBefore(sentAt)) {
      lastInboundAt = sentAt;
    }
  }
}
