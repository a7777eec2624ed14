package in.namaste.sla.rating;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * What is public about an office, as {@code feedback.events} tells it. Single answers stand there
 * too, and are passed over: figures made of them would differ from the public ones by one person's.
 */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    property = "type",
    defaultImpl = FeedbackEvent.Other.class)
@JsonSubTypes(
    @JsonSubTypes.Type(value = FeedbackEvent.ResultsPublished.class, name = "ResultsPublished"))
sealed interface FeedbackEvent {

  /**
   * All public overall answers of an office.
   *
   * @param version the highest one counts
   * @param overall how often 1, 2, 3, 4 and 5 were given
   */
  record ResultsPublished(String officeCode, long version, List<Long> overall)
      implements FeedbackEvent {

    private static final int SCORES = 5;

    public ResultsPublished {
      requireNonNull(officeCode, "officeCode");
      overall = List.copyOf(overall);
      if (overall.size() != SCORES || overall.stream().anyMatch(count -> count < 0)) {
        throw new IllegalArgumentException("Five counts, of the answers 1 to 5");
      }
    }
  }

  /** Any other kind, which changes no rating. */
  record Other() implements FeedbackEvent {}
}
