package in.namaste.gateway.conversation;

import in.namaste.gateway.dialogue.Intent;
import in.namaste.gateway.dialogue.MyTicket;
import in.namaste.gateway.dialogue.Notice;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A complaint of somebody we write to, as it stands by the last notice. Only notices change it. */
@Entity
@Table(name = "grievance")
public class Grievance {

  /** States in which somebody is still to do something, as ticket-service names them. */
  private static final Set<String> IN_WORK =
      Set.of("REGISTERED", "ASSIGNED", "IN_PROGRESS", "AWAITING_CITIZEN", "REOPENED");

  @Id UUID id;

  @Column(name = "citizen_id")
  UUID citizenId;

  /** Null until ticket-service has told it. */
  String number;

  String state;

  @Column(name = "department_code")
  String departmentCode;

  @Column(name = "category_code")
  String categoryCode;

  /** Null for one sent by an older version. */
  @Column(name = "place_code")
  String placeCode;

  @Column(name = "ticket_class")
  String ticketClass;

  String promise;

  @Column(name = "promised_by")
  Instant promisedBy;

  /** Until when the citizen's answer counts; null when nothing is asked. */
  @Column(name = "answer_by")
  Instant answerBy;

  /** The last ones that a notice carried; null while there were none. */
  @Column(name = "officer_words")
  String officerWords;

  @Column(name = "created_at")
  Instant createdAt;

  protected Grievance() {}

  Grievance(UUID id, UUID citizenId, Intent.SubmitGrievance submitted, Instant createdAt) {
    this.id = id;
    this.citizenId = citizenId;
    this.state = "REGISTERED";
    this.departmentCode = submitted.departmentCode();
    this.categoryCode = submitted.categoryCode();
    this.placeCode = submitted.placeCode();
    this.promise = "none";
    this.createdAt = createdAt;
  }

  /** One that was entered for the citizen elsewhere, as the first notice tells it. */
  Grievance(UUID citizenId, Notice notice, Instant createdAt) {
    this.id = notice.ticketId();
    this.citizenId = citizenId;
    this.state = "REGISTERED";
    this.createdAt = createdAt;
    heard(notice);
  }

  /** Whose complaint it is. */
  public UUID citizenId() {
    return citizenId;
  }

  /** Category by the last notice. */
  public String categoryCode() {
    return categoryCode;
  }

  /** Place by the last notice. */
  public String placeCode() {
    return placeCode;
  }

  /** {@code minor} or {@code technical}; null until told. */
  public String ticketClass() {
    return ticketClass;
  }

  /** Whether it is neither solved nor ended, by the last notice. */
  public boolean inWork() {
    return IN_WORK.contains(state);
  }

  /** Takes over what a notice of ticket-service says, also one of a kind that we do not know. */
  public void heard(Notice notice) {
    number = notice.number();
    ticketClass = notice.ticketClass();
    promise = notice.promise();
    promisedBy = notice.promisedBy();
    departmentCode = notice.departmentCode();
    categoryCode = notice.categoryCode();
    placeCode = notice.placeCode() == null ? placeCode : notice.placeCode();
    answerBy = notice.answerBy();
    officerWords = notice.words() == null ? officerWords : notice.words();
    if (notice.state() != null) {
      state = notice.state();
    } else if (notice.kind() != null) {
      state = stateAfter(notice.kind());
    }
  }

  /** For a notice written before notices said the state. */
  private String stateAfter(Notice.Kind kind) {
    return switch (kind) {
      case REGISTERED -> "REGISTERED";
      case ASSIGNED -> "ASSIGNED";
      case WORK_STARTED -> "IN_PROGRESS";
      case RESOLVED -> "RESOLVED";
      case REOPENED -> "REOPENED";
      case CLOSED_CONFIRMED, CLOSED_UNCONFIRMED -> "CLOSED";
      case QUESTION -> "AWAITING_CITIZEN";
      case WITHDRAWN -> "WITHDRAWN";
      case TRANSFERRED -> "REGISTERED";
      case REJECTED -> "REJECTED";
      case APPEAL_ACCEPTED -> "REOPENED";
      case SPLIT -> "ASSIGNED";
      case MERGED -> "MERGED";
      case RECLASSIFIED, ANSWER_RECEIVED, DATE_SHARED, DATE_CHANGED, PROMISE_BROKEN, TOLD_ABOVE ->
          state;
    };
  }

  MyTicket asTicket(Instant now) {
    boolean closed = state.equals("CLOSED");
    boolean rejected = state.equals("REJECTED");
    return new MyTicket(
        id,
        number,
        state,
        departmentCode,
        categoryCode,
        placeCode,
        promise,
        promisedBy,
        closed || rejected ? null : answerBy,
        closed && (answerBy == null || !now.isAfter(answerBy)),
        rejected && answerBy != null && !now.isAfter(answerBy),
        officerWords);
  }
}
