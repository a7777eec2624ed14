package in.namaste.sla.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import in.namaste.testing.Contracts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackContractTest {

  private final ObjectMapper json =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  @Test
  void theExampleOfResultsPublishedIsUnderstood() throws JsonProcessingException {
    var event = json.readValue(Contracts.example("ResultsPublished"), FeedbackEvent.class);

    assertThat(event)
        .isEqualTo(
            new FeedbackEvent.ResultsPublished("PHED-ROHTAK", 7, List.of(3L, 2L, 6L, 11L, 13L)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FeedbackGiven", "FeedbackWithdrawn", "FeedbackAlertRaised"})
  void singleAnswersAndAlarmsArePassedOver(String type) throws JsonProcessingException {
    var event = json.readValue(Contracts.example(type), FeedbackEvent.class);

    assertThat(event).isInstanceOf(FeedbackEvent.Other.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[3, 2, 6, 11]", "[3, 2, 6, 11, -1]", "null"})
  void whatAreNoFiveCountsIsUnreadable(String overall) {
    String broken = Contracts.example("ResultsPublished").replace("[3, 2, 6, 11, 13]", overall);

    assertThatThrownBy(() -> json.readValue(broken, FeedbackEvent.class))
        .isInstanceOf(JsonProcessingException.class);
  }
}
