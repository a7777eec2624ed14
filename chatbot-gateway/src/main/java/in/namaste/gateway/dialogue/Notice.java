package in.namaste.gateway.dialogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * What a citizen is to hear about a ticket.
 *
 * @param state of the ticket after it, as ticket-service names it; null when the notice does not
 *     say
 * @param ticketClass {@code minor} or {@code technical}
 * @param promise {@code resolve}, {@code share-date} or {@code none}
 * @param promisedBy when the promise falls due; null when nothing is promised
 * @param answerBy until when the citizen's answer counts: of a resolution, when silence closes it;
 *     of a closed ticket, how long it can be reopened; of a rejected one, how long an appeal can be
 *     made; null otherwise
 * @param placeCode null when the notice does not say
 * @param words the officer's words; null when there are none
 * @param rejection why it was rejected, such as {@code court}; null for other kinds
 * @param masterNumber of the ticket it is handled together with; null unless it was merged
 * @param postCode who was told of a broken promise; null if nobody was, and for other kinds
 */
public record Notice(
    Kind kind,
    UUID ticketId,
    String number,
    String state,
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
    String postCode) {

  /** The kinds of {@code NoticeIssued}, and what sla-monitor announces of a broken promise. */
  public enum Kind {
    @JsonProperty("registered")
    REGISTERED,
    @JsonProperty("assigned")
    ASSIGNED,
    @JsonProperty("date-shared")
    DATE_SHARED,
    @JsonProperty("date-changed")
    DATE_CHANGED,
    @JsonProperty("work-started")
    WORK_STARTED,
    @JsonProperty("resolved")
    RESOLVED,
    @JsonProperty("reopened")
    REOPENED,
    @JsonProperty("closed-confirmed")
    CLOSED_CONFIRMED,
    @JsonProperty("closed-unconfirmed")
    CLOSED_UNCONFIRMED,
    @JsonProperty("question")
    QUESTION,
    @JsonProperty("answer-received")
    ANSWER_RECEIVED,
    @JsonProperty("withdrawn")
    WITHDRAWN,
    @JsonProperty("transferred")
    TRANSFERRED,
    @JsonProperty("reclassified")
    RECLASSIFIED,
    @JsonProperty("rejected")
    REJECTED,
    @JsonProperty("appeal-accepted")
    APPEAL_ACCEPTED,
    @JsonProperty("merged")
    MERGED,
    @JsonProperty("split")
    SPLIT,
    /** Not of {@code NoticeIssued}: made from {@code DeadlineBreached}. */
    PROMISE_BROKEN,
    /** Not of {@code NoticeIssued}: made from the last {@code TicketEscalated} of a promise. */
    TOLD_ABOVE;

    /** Kinds that follow at once from what the citizen has just done. */
    private static final Set<Kind> ANSWERS =
        EnumSet.of(
            REGISTERED,
            REOPENED,
            CLOSED_CONFIRMED,
            ANSWER_RECEIVED,
            WITHDRAWN,
            APPEAL_ACCEPTED,
            SPLIT);

    /** The citizen waits for it: it is an answer and comes at night, too. */
    public boolean answersTheCitizen() {
      return ANSWERS.contains(this);
    }

    /** True for what ticket-service issues. */
    public boolean isIssued() {
      return this != PROMISE_BROKEN && this != TOLD_ABOVE;
    }

    /** Its name on the wire: {@code date-shared}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
