package in.namaste.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import in.namaste.messaging.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What became of answers. Published on {@code feedback.events}, keyed by office code. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface FeedbackEvent extends Event {

  String TOPIC = "feedback.events";

  /** The key. */
  String officeCode();

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

  /**
   * A week of an office fell clearly below its own past. Once for an office and a week; made of
   * public figures.
   *
   * @param occurredAt kept to the hour
   * @param week as ISO 8601 writes it, for example {@code 2026-W48}
   * @param weekMean mean of the week's overall answers, 1.0 to 5.0, one digit after the point
   * @param pastMean the same of the eight weeks before
   * @param weekAnswers how many at least, rounded down to fives
   * @param pastAnswers the same of the eight weeks before
   */
  record FeedbackAlertRaised(
      UUID eventId,
      Instant occurredAt,
      String officeCode,
      String departmentCode,
      String week,
      double weekMean,
      double pastMean,
      long weekAnswers,
      long pastAnswers)
      implements FeedbackEvent {}

  /**
   * The public results of an office are others than before; these are all of them. Whoever shows
   * figures of offices shows these, so that no two pages differ by one person's answer.
   *
   * @param occurredAt kept to the hour
   * @param version rises with each change; the highest one counts
   * @param overall how often the overall question was answered with 1, 2, 3, 4 and 5
   */
  record ResultsPublished(
      UUID eventId,
      Instant occurredAt,
      String officeCode,
      String departmentCode,
      long version,
      List<Long> overall)
      implements FeedbackEvent {

    public ResultsPublished {
      overall = List.copyOf(overall);
    }
  }
}
