package in.namaste.sla.rating;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import in.namaste.testing.Contracts;
import org.junit.jupiter.api.Test;

class FeedbackContractTest {

  private final ObjectMapper json =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  @Test
  void theExampleOfFeedbackGivenIsUnderstood() throws JsonProcessingException {
    var event = json.readValue(Contracts.example("FeedbackGiven"), FeedbackEvent.class);

    assertThat(event).isInstanceOf(FeedbackEvent.FeedbackGiven.class);
    var given = (FeedbackEvent.FeedbackGiven) event;
    assertThat(given.officeCode()).isEqualTo("PHED-ROHTAK");
    assertThat(given.departmentCode()).isEqualTo("PHED");
    assertThat(given.scores().overall()).isEqualTo(4);
  }

  @Test
  void theExampleOfFeedbackWithdrawnIsUnderstood() throws JsonProcessingException {
    var event = json.readValue(Contracts.example("FeedbackWithdrawn"), FeedbackEvent.class);

    assertThat(event).isInstanceOf(FeedbackEvent.FeedbackWithdrawn.class);
    var withdrawn = (FeedbackEvent.FeedbackWithdrawn) event;
    assertThat(withdrawn.officeCode()).isEqualTo("PHED-ROHTAK");
    assertThat(withdrawn.departmentCode()).isEqualTo("PHED");
    assertThat(withdrawn.scores().overall()).isEqualTo(4);
  }

  @Test
  void anAlarmThatComesLaterIsPassedOver() throws JsonProcessingException {
    var event = json.readValue(Contracts.example("FeedbackAlertRaised"), FeedbackEvent.class);

    assertThat(event).isInstanceOf(FeedbackEvent.Other.class);
  }
}
