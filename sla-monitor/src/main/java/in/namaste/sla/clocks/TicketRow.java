package in.namaste.sla.clocks;

import in.namaste.sla.Area;
import in.namaste.sla.FirstPromise;
import in.namaste.sla.Outcome;
import in.namaste.sla.Promise;
import in.namaste.sla.Ticket;
import in.namaste.sla.TicketClass;
import in.namaste.sla.TicketState;
import in.namaste.sla.Ticketed;
import in.namaste.sla.Wait;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A ticket as its newest fact left it. Its row is the lock for all that concerns the ticket. */
@Entity
@Table(name = "ticket_view")
public class TicketRow {

  @Id
  @Column(name = "ticket_id")
  UUID ticketId;

  long version;
  String number;

  @Enumerated(EnumType.STRING)
  TicketState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "ticket_class")
  TicketClass ticketClass;

  @Column(name = "department_code")
  String departmentCode;

  @Column(name = "category_code")
  String categoryCode;

  @Column(name = "place_code")
  String placeCode;

  @Enumerated(EnumType.STRING)
  Promise promise;

  @Column(name = "promised_by")
  Instant promisedBy;

  int slips;

  @Column(name = "reopen_count")
  int reopenCount;

  int run;
  String post;

  @Column(name = "registered_at")
  Instant registeredAt;

  @Column(name = "run_started_at")
  Instant runStartedAt;

  @Column(name = "first_resolved_at")
  Instant firstResolvedAt;

  @Column(name = "resolved_at")
  Instant resolvedAt;

  @Column(name = "closed_at")
  Instant closedAt;

  @Enumerated(EnumType.STRING)
  Outcome outcome;

  @Enumerated(EnumType.STRING)
  Area area;

  Integer rating;

  @Column(name = "first_assigned_at")
  Instant firstAssignedAt;

  @Column(name = "first_started_at")
  Instant firstStartedAt;

  @Column(name = "dates_shared")
  int datesShared;

  @Column(name = "share_by")
  Instant shareBy;

  @Column(name = "first_shared_at")
  Instant firstSharedAt;

  @Column(name = "first_promised_by")
  Instant firstPromisedBy;

  @Column(name = "answerable_code")
  String answerableCode;

  @Convert(converter = WaitsColumn.class)
  List<Wait> awaited;

  TicketRow() {}

  public TicketRow(UUID ticketId) {
    this.ticketId = ticketId;
  }

  /** True if this state is as new as that version, or newer. */
  public boolean knows(long otherVersion) {
    return version >= otherVersion;
  }

  Ticketed ticketed() {
    return new Ticketed(ticketId, number, departmentCode);
  }

  /** Becomes what a newer fact, of {@code occurredAt}, says. */
  public void take(Ticket ticket, Instant occurredAt) {
    FirstPromise first =
        new FirstPromise(shareBy, firstSharedAt, firstPromisedBy, answerableCode)
            .after(ticket, occurredAt);
    shareBy = first.shareBy();
    firstSharedAt = first.sharedAt();
    firstPromisedBy = first.promisedBy();
    answerableCode = first.answerable();
    version = ticket.version();
    number = ticket.number();
    state = ticket.state();
    ticketClass = ticket.ticketClass();
    departmentCode = ticket.departmentCode();
    categoryCode = ticket.categoryCode();
    placeCode = ticket.placeCode();
    promise = ticket.promise();
    promisedBy = ticket.promisedBy();
    slips = ticket.slips();
    reopenCount = ticket.reopenCount();
    run = ticket.run();
    post = ticket.post();
    registeredAt = ticket.registeredAt();
    runStartedAt = ticket.runStartedAt();
    firstResolvedAt = ticket.firstResolvedAt();
    resolvedAt = ticket.resolvedAt();
    closedAt = ticket.closedAt();
    outcome = ticket.outcome();
    area = ticket.area();
    rating = ticket.rating();
    awaited = ticket.awaited();
    firstAssignedAt = ticket.firstAssignedAt();
    firstStartedAt = ticket.firstStartedAt();
    datesShared = ticket.dates().size();
  }
}
