package in.namaste.ticket;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import in.namaste.messaging.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a citizen is to hear. Published on {@value #TOPIC}, keyed by ticket id; personal. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface TicketNotice extends Event {

  String TOPIC = "ticket.notices";

  /** The longest words a notice carries, in characters. */
  int MOST_WORDS = 2000;

  UUID ticketId();

  /**
   * Whom to tell of a ticket that was entered for them; of others the gateway knows it.
   *
   * @param name empty when it was not said
   * @param phone E.164
   */
  record Recipient(String name, String phone) {}

  /**
   * One notice about one ticket.
   *
   * @param language in which the citizen spoke: {@code hi} or {@code en}
   * @param state after what it tells of
   * @param promisedBy null when nothing is promised
   * @param answerBy until when the citizen's answer counts: of a resolution, how long it is waited
   *     for; of a closed ticket, how long it can be reopened; of a rejected one, how long an appeal
   *     can be made; null for other kinds and when nobody stands above
   * @param rejection why it was rejected; null for other kinds
   * @param masterNumber of the ticket it is handled together with; null for other kinds
   * @param words the officer's: action report, reason or question; null when there are none
   * @param evidence the officer's photos
   * @param recipient whom to tell of a ticket that was entered for them; null for all others
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record NoticeIssued(
      UUID eventId,
      Instant occurredAt,
      UUID ticketId,
      String number,
      NoticeKind kind,
      State state,
      String language,
      TicketClass ticketClass,
      Promise.Kind promise,
      Instant promisedBy,
      Instant answerBy,
      Rejection rejection,
      String masterNumber,
      String departmentCode,
      String categoryCode,
      String placeCode,
      String words,
      List<Evidence> evidence,
      Recipient recipient)
      implements TicketNotice {

    /** The same notice to this person; null for whom the gateway knows. */
    public NoticeIssued to(Complaint complaint) {
      return new NoticeIssued(
          eventId,
          occurredAt,
          ticketId,
          number,
          kind,
          state,
          language,
          ticketClass,
          promise,
          promisedBy,
          answerBy,
          rejection,
          masterNumber,
          departmentCode,
          categoryCode,
          placeCode,
          words,
          evidence,
          complaint == null ? null : complaint.recipient());
    }
  }
}
