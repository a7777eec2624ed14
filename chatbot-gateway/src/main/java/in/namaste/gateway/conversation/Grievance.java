package in.namaste.gateway.conversation;

import in.namaste.gateway.dialogue.MyTicket;
import in.namaste.gateway.dialogue.Notice;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A complaint sent from here, as it stands by the last notice. Only notices change it. */
@Entity
@Table(name = "grievance")
public class Grievance {

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

  @Column(name = "ticket_class")
  String ticketClass;

  String promise;

  @Column(name = "promised_by")
  Instant promisedBy;

  @Column(name = "created_at")
  Instant createdAt;

  protected Grievance() {}

  Grievance(UUID id, UUID citizenId, String department, String category, Instant createdAt) {
    this.id = id;
    this.citizenId = citizenId;
    this.state = "REGISTERED";
    this.departmentCode = department;
    this.categoryCode = category;
    this.promise = "none";
    this.createdAt = createdAt;
  }

  /** Whose complaint it is. */
  public UUID citizenId() {
    return citizenId;
  }

  /** Category by the last notice. */
  public String categoryCode() {
    return categoryCode;
  }

  /** {@code minor} or {@code technical}; null until told. */
  public String ticketClass() {
    return ticketClass;
  }

  /** Takes over what a notice of ticket-service says. */
  public void heard(Notice notice) {
    number = notice.number();
    ticketClass = notice.ticketClass();
    promise = notice.promise();
    promisedBy = notice.promisedBy();
    departmentCode = notice.departmentCode();
    categoryCode = notice.categoryCode();
    state =
        switch (notice.kind()) {
          case REGISTERED -> "REGISTERED";
          case ASSIGNED -> "ASSIGNED";
          case WORK_STARTED -> "IN_PROGRESS";
          case RESOLVED -> "RESOLVED";
          case REOPENED -> "REOPENED";
          case CLOSED_CONFIRMED, CLOSED_UNCONFIRMED -> "CLOSED";
          case DATE_SHARED, DATE_CHANGED, PROMISE_BROKEN -> state;
        };
  }

  MyTicket asTicket() {
    return new MyTicket(id, number, state, departmentCode, categoryCode, promise, promisedBy);
  }
}
