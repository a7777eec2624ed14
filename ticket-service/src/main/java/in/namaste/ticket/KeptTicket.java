package in.namaste.ticket;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What is kept of a ticket, and what of it others may know. Holds nothing personal. The rooms of
 * its life stand one on the other: {@link AskedTicket} answers questions, {@link HandedOverTicket}
 * and {@link DeskTicket} are moved by officers, {@link CitizensTicket} by its citizen, and {@link
 * Ticket} is whole.
 */
@MappedSuperclass
abstract class KeptTicket {

  @Id UUID id;
  String number;
  long version;

  @Enumerated(EnumType.STRING)
  State state;

  @Embedded Subject subject;
  @Embedded Terms terms;
  @Embedded Promise promise;
  @Embedded Milestones milestones;
  @Embedded Breach breach;
  @Embedded Refusal refusal;
  @Embedded Appeal appeal;
  @Embedded Following following;
  @Embedded Calls calls;
  String language;
  String post;
  int slips;

  /** How often it went from one department to another. */
  int transfers;

  @Column(name = "reopen_count")
  int reopenCount;

  int run;

  @Enumerated(EnumType.STRING)
  Outcome outcome;

  /** What the citizen gave the present resolution, 1 to 5; null while not rated. */
  Integer rating;

  /** Where the open question was asked from; null while nothing is asked. */
  @Enumerated(EnumType.STRING)
  @Column(name = "asked_from")
  State askedFrom;

  /** When the citizen asked to be spoken to; null when not, or once the ticket has moved on. */
  @Column(name = "contact_requested_at")
  Instant contactRequestedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "shared_date", joinColumns = @JoinColumn(name = "ticket_id"))
  @OrderColumn(name = "position")
  List<SharedDate> dates = new ArrayList<>();

  /** When it waited for the citizen, oldest first: the working clock pauses meanwhile. */
  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "wait", joinColumns = @JoinColumn(name = "ticket_id"))
  @OrderColumn(name = "position")
  List<Wait> waits = new ArrayList<>();

  KeptTicket() {}

  KeptTicket(
      UUID id, TicketNumber number, Subject subject, Terms terms, String language, Instant now) {
    this.id = id;
    this.number = number.value();
    this.subject = subject;
    this.terms = terms;
    this.language = language;
    this.state = State.REGISTERED;
    this.run = 1;
    this.appeal = Appeal.NONE;
    this.calls = Calls.NONE;
    this.milestones = Milestones.registered(now);
    this.promise = terms.promiseFrom(now);
  }

  TicketNotice.NoticeIssued notice(
      NoticeKind kind, String words, List<Evidence> evidence, Instant now) {
    return notice(kind, words, evidence, null, now);
  }

  TicketNotice.NoticeIssued notice(
      NoticeKind kind, String words, List<Evidence> evidence, Instant answerBy, Instant now) {
    return new TicketNotice.NoticeIssued(
        UUID.randomUUID(),
        now,
        id,
        number,
        kind,
        state,
        language,
        terms.ticketClass(),
        promise.kind(),
        promise.by(),
        answerBy,
        refusal == null ? null : refusal.reason(),
        kind == NoticeKind.MERGED ? following.masterNumber() : null,
        subject.departmentCode(),
        subject.categoryCode(),
        subject.placeCode(),
        words,
        evidence,
        null);
  }

  /** All that others may know of it now. */
  public PublicState publicState() {
    return new PublicState(
        version,
        number,
        state,
        terms.ticketClass(),
        subject.departmentCode(),
        subject.categoryCode(),
        subject.placeCode(),
        subject.area(),
        promise.kind(),
        promise.by(),
        List.copyOf(dates),
        slips,
        reopenCount,
        run,
        post,
        milestones.registeredAt(),
        milestones.runStartedAt(),
        milestones.firstAssignedAt(),
        milestones.firstStartedAt(),
        milestones.firstResolvedAt(),
        milestones.resolvedAt(),
        milestones.closedAt(),
        outcome,
        rating,
        refusal == null ? null : refusal.reason(),
        appeal.level() == Level.DEPARTMENT ? null : appeal.level(),
        following == null ? null : following.masterId(),
        calls.attempts() == 0 ? null : calls.attempts(),
        waits.isEmpty() ? null : List.copyOf(waits));
  }

  public UUID id() {
    return id;
  }

  public String number() {
    return number;
  }

  public String language() {
    return language;
  }

  public String departmentCode() {
    return subject.departmentCode();
  }

  public String categoryCode() {
    return subject.categoryCode();
  }

  public long version() {
    return version;
  }

  public State state() {
    return state;
  }

  public int run() {
    return run;
  }

  /** Of the ticket that this one follows; empty string while it follows none. */
  public String masterNumber() {
    return following == null ? "" : following.masterNumber();
  }
}
