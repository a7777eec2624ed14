package in.namaste.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import in.namaste.messaging.Event;
import java.time.Instant;
import java.util.UUID;

/** What became of answers. Published on {@code feedback.events}, keyed by office code. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface FeedbackEvent extends Event {

  String TOPIC = "feedback.events";

  /**
   * An answer was accepted: scores only, no words.
   *
   * @param eventId new, so that the scores, kept for ever, do not lead back to the words
   * @param occurredAt kept to the hour
   * @param counter null when the code is the whole office's
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FeedbackGiven(
      UUID eventId,
      Instant occurredAt,
      String officeCode,
      String departmentCode,
      String counter,
      Scores scores)
      implements FeedbackEvent {}

  /**
   * An answer that was given is not counted any more: it was set aside. A reader takes one answer
   * of these scores away from that office's hour.
   *
   * @param eventId new; it does not say which answer it was
   * @param occurredAt the hour of the answer
   * @param counter null when the code is the whole office's
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FeedbackWithdrawn(
      UUID eventId,
      Instant occurredAt,
      String officeCode,
      String departmentCode,
      String counter,
      Scores scores)
      implements FeedbackEvent {}
}
