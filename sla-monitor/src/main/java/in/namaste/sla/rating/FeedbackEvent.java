package in.namaste.sla.rating;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;

/** What was said about an office, as {@code feedback.events} tells it. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    property = "type",
    defaultImpl = FeedbackEvent.Other.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = FeedbackEvent.FeedbackGiven.class, name = "FeedbackGiven"),
  @JsonSubTypes.Type(value = FeedbackEvent.FeedbackWithdrawn.class, name = "FeedbackWithdrawn")
})
sealed interface FeedbackEvent {

  /** An answer was accepted; its time is kept to the hour. */
  record FeedbackGiven(
      UUID eventId, Instant occurredAt, String officeCode, String departmentCode, Scores scores)
      implements FeedbackEvent {
    public FeedbackGiven {
      requireNonNull(eventId, "eventId");
      requireNonNull(occurredAt, "occurredAt");
      requireNonNull(officeCode, "officeCode");
      requireNonNull(departmentCode, "departmentCode");
      requireNonNull(scores, "scores");
    }
  }

  /** One answer of these scores, office and hour is not counted any more. */
  record FeedbackWithdrawn(
      UUID eventId, Instant occurredAt, String officeCode, String departmentCode, Scores scores)
      implements FeedbackEvent {
    public FeedbackWithdrawn {
      requireNonNull(eventId, "eventId");
      requireNonNull(occurredAt, "occurredAt");
      requireNonNull(officeCode, "officeCode");
      requireNonNull(departmentCode, "departmentCode");
      requireNonNull(scores, "scores");
    }
  }

  /** Any other kind, which changes no rating. */
  record Other() implements FeedbackEvent {}

  /**
   * Of the answers the one that ratings are made of.
   *
   * @param overall 1 (very bad) to 5 (very good)
   */
  record Scores(int overall) {
    public Scores {
      if (overall < 1 || overall > 5) {
        throw new IllegalArgumentException("A score is 1 to 5");
      }
    }
  }
}
