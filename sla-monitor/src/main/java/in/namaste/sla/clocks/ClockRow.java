package in.namaste.sla.clocks;

import in.namaste.sla.ClockKind;
import in.namaste.sla.ClockStatus;
import in.namaste.sla.SlaClock;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A clock of a ticket in its table. Changed under the lock of the ticket's row only. */
@Entity
@Table(name = "clock")
public class ClockRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "ticket_id")
  UUID ticketId;

  int run;

  @Enumerated(EnumType.STRING)
  ClockKind kind;

  short percent;

  /** 0 before and at the deadline, then the step of the ladder. */
  short step;

  @Column(name = "promised_by")
  Instant promisedBy;

  @Column(name = "due_at")
  Instant dueAt;

  @Column(name = "policy_version")
  int policyVersion;

  @Enumerated(EnumType.STRING)
  ClockStatus status;

  @Column(name = "event_id")
  UUID eventId;

  ClockRow() {}

  ClockRow(UUID ticketId, SlaClock clock) {
    this.ticketId = ticketId;
    this.run = clock.run();
    this.kind = clock.kind();
    this.percent = (short) clock.percent();
    this.step = (short) clock.step();
    this.promisedBy = clock.promisedBy();
    this.dueAt = clock.dueAt();
    this.policyVersion = clock.policyVersion();
    this.status = clock.status();
  }

  SlaClock clock() {
    return new SlaClock(run, kind, percent, step, promisedBy, dueAt, policyVersion, status);
  }
}
