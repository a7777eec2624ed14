package in.namaste.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import in.namaste.messaging.Event;
import java.time.Instant;
import java.util.List;
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
   * @param batch of the poster or list that the code came from; null in old records
   * @param questionnaire version of the office's questions that was shown; null in old records
   * @param sealedContact where the visitor may be called, readable by the feedback cell alone; null
   *     when nothing was left
   * @param fromSource how many answers this office has got today from where this one came, this one
   *     included; null when that is not known
   * @param sameSource ids of the earlier ones, once, when there are far too many; else null
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FeedbackSubmitted(
      UUID eventId,
      Instant occurredAt,
      String officeCode,
      String counter,
      String language,
      Scores scores,
      String comment,
      Integer batch,
      Integer questionnaire,
      String sealedContact,
      Integer fromSource,
      List<UUID> sameSource)
      implements SubmissionEvent, Event {

    private static final int FIRST = 1;

    public FeedbackSubmitted {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(occurredAt, "occurredAt");
      Objects.requireNonNull(officeCode, "officeCode");
      Objects.requireNonNull(scores, "scores");
      sameSource = sameSource == null ? null : List.copyOf(sameSource);
    }

    /** The batch; the first one where the record is from before there were any. */
    public int batchOrFirst() {
      return batch == null ? FIRST : batch;
    }

    /** The version of the questions; the first one where the record is from before they had any. */
    public int questionnaireOrFirst() {
      return questionnaire == null ? FIRST : questionnaire;
    }
  }

  /** A kind this version does not know. */
  record Other() implements SubmissionEvent {}
}
