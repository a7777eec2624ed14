package in.namaste.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import in.namaste.messaging.Event;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What comes from the form, on {@code feedback.inbound}, keyed by office code. This service writes
 * it before anything else is done, and reads it back.
 */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    property = "type",
    defaultImpl = SubmissionEvent.Other.class)
@JsonSubTypes(
    @JsonSubTypes.Type(value = SubmissionEvent.FeedbackSubmitted.class, name = "FeedbackSubmitted"))
public sealed interface SubmissionEvent {

  String TOPIC = "feedback.inbound";

  /**
   * One answer as it came.
   *
   * @param eventId random, from the form's token: pressing send twice brings it twice
   * @param occurredAt kept to the hour
   * @param counter null when the code is the whole office's
   * @param comment the visitor's words, personal; null when nothing was written
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FeedbackSubmitted(
      UUID eventId,
      Instant occurredAt,
      String officeCode,
      String counter,
      String language,
      Scores scores,
      String comment)
      implements SubmissionEvent, Event {

    public FeedbackSubmitted {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(occurredAt, "occurredAt");
      Objects.requireNonNull(officeCode, "officeCode");
      Objects.requireNonNull(scores, "scores");
    }
  }

  /** A kind this version does not know. */
  record Other() implements SubmissionEvent {}
}
