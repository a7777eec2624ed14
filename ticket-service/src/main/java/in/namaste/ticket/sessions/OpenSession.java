package in.namaste.ticket.sessions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A session that is open at the desk. */
@Entity
@Table(name = "open_session")
class OpenSession {

  /** How long a session lasts whatever its person does: a day at the office. */
  static final Duration LENGTH = Duration.ofHours(8);

  /** How long nobody may act before the next page asks to sign in again. */
  static final Duration IDLE = Duration.ofHours(1);

  /** How exactly the last act is known; a finer time would cost a write for each page. */
  static final Duration EXACT = Duration.ofMinutes(1);

  @Id private UUID id;
  private String account;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  OpenSession() {}

  OpenSession(UUID id, String account, Instant now) {
    this.id = id;
    this.account = account;
    this.startedAt = now;
    this.seenAt = now;
  }

  String account() {
    return account;
  }

  boolean isOver(Instant now) {
    return !now.isBefore(startedAt.plus(LENGTH));
  }

  boolean isIdle(Instant now) {
    return now.isAfter(seenAt.plus(IDLE));
  }

  boolean wasSeenJustNow(Instant now) {
    return now.isBefore(seenAt.plus(EXACT));
  }

  void seen(Instant now) {
    this.seenAt = now;
  }
}
