package in.namaste.demo.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One answer as the form of feedback-service writes it on {@code feedback.inbound}.
 *
 * @param occurredAt kept to the hour
 * @param counter null for the whole office
 * @param comment null when nothing was written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
    UUID eventId,
    Instant occurredAt,
    String officeCode,
    String counter,
    String language,
    Map<String, Integer> scores,
    String comment,
    Integer batch,
    Integer questionnaire,
    Integer fromSource) {

  static final String TYPE = "FeedbackSubmitted";

  @JsonProperty
  public String type() {
    return TYPE;
  }
}
