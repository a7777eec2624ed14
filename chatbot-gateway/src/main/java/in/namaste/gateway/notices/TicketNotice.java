package in.namaste.gateway.notices;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import in.namaste.gateway.dialogue.Notice;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** What ticket-service wants a citizen to hear; other kinds are passed over. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = TicketNotice.Other.class)
@JsonSubTypes(@JsonSubTypes.Type(value = TicketNotice.NoticeIssued.class, name = "NoticeIssued"))
sealed interface TicketNotice {

  /**
   * One thing to be said.
   *
   * @param kind as it is written; later versions of ticket-service may know more kinds than we do
   * @param state after it; null when not said
   * @param promisedBy null when nothing is promised
   * @param answerBy until when the citizen's answer counts; null when nothing is asked
   * @param placeCode null when not said
   * @param language in which the citizen is to hear it; null when not said
   * @param words the officer's words; null when there are none
   * @param rejection why it was rejected; null for other kinds
   * @param masterNumber number of the ticket it was merged into; null for other kinds
   * @param recipient whom to tell of a complaint that was entered for them; null where it was sent
   *     from here, and where nobody is to be told
   */
  record NoticeIssued(
      UUID eventId,
      UUID ticketId,
      String number,
      String kind,
      String state,
      String language,
      String ticketClass,
      String promise,
      Instant promisedBy,
      Instant answerBy,
      String departmentCode,
      String categoryCode,
      String placeCode,
      String words,
      String rejection,
      String masterNumber,
      Recipient recipient)
      implements TicketNotice {

    /** The same for the dialogue; its kind is null when we do not know it: there are no words. */
    Notice asNotice() {
      return new Notice(
          known().orElse(null),
          ticketId,
          number,
          state,
          ticketClass,
          promise,
          promisedBy,
          answerBy,
          departmentCode,
          categoryCode,
          placeCode,
          words,
          rejection,
          masterNumber,
          null);
    }

    private Optional<Notice.Kind> known() {
      return Arrays.stream(Notice.Kind.values())
          .filter(one -> one.isIssued() && one.code().equals(kind))
          .findFirst();
    }
  }

  /**
   * Whoever stood at a counter or rang up, and wants to hear of it here.
   *
   * @param phone E.164
   */
  record Recipient(String phone) {}

  /** Kinds that nobody knows yet. */
  record Other() implements TicketNotice {}
}
