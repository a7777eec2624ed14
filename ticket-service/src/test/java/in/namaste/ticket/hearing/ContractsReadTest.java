package in.namaste.ticket.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.testing.Contracts;
import in.namaste.ticket.Area;
import in.namaste.ticket.Evidence;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The golden examples of what others publish, read into this service's own words. */
class ContractsReadTest {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .findAndRegisterModules()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  @Test
  void aSubmission() throws IOException {
    var submitted =
        (GrievanceEvent.GrievanceSubmitted) read("GrievanceSubmitted", GrievanceEvent.class);

    assertThat(submitted.citizen().name()).isEqualTo("अनीता");
    assertThat(submitted.area()).isEqualTo(Area.RURAL);
    assertThat(submitted.evidence().getFirst().takenAt()).isEqualTo("2026-11-23T06:12:09Z");
    assertThat(submitted.evidence().getFirst().location())
        .isEqualTo(new Evidence.Spot(28.8953, 76.6069));
    assertThat(submitted.location().latitude()).isEqualTo(28.8955);
    assertThat(submitted.officeCode()).isEqualTo("PHED-ROHTAK");
  }

  @Test
  void whatWasAdded() throws IOException {
    var added = (GrievanceEvent.EvidenceAdded) read("EvidenceAdded", GrievanceEvent.class);

    assertThat(added.text()).isEqualTo("आज भी वही हाल है");
    assertThat(added.evidence()).hasSize(1);
  }

  @Test
  void theWishToBeForgotten() throws IOException {
    assertThat(read("ErasureRequested", GrievanceEvent.class))
        .isInstanceOf(GrievanceEvent.ErasureRequested.class);
  }

  @Test
  void yesAndNo() throws IOException {
    assertThat(read("ResolutionConfirmed", GrievanceEvent.class))
        .isInstanceOf(GrievanceEvent.ResolutionConfirmed.class);
    assertThat(
            ((GrievanceEvent.ReopenRequested) read("ReopenRequested", GrievanceEvent.class))
                .reason())
        .isEqualTo("पानी अब भी गंदा है");
  }

  @Test
  void theAppeal() throws IOException {
    var requested = (GrievanceEvent.AppealRequested) read("AppealRequested", GrievanceEvent.class);

    assertThat(requested.words()).isEqualTo("यह मामला किसी अदालत में नहीं है");
  }

  @Test
  void theAnswerToAQuestion() throws IOException {
    var given = (GrievanceEvent.InformationGiven) read("InformationGiven", GrievanceEvent.class);

    assertThat(given.text()).isEqualTo("हां, शाम को घर पर रहेंगे");
    assertThat(given.evidence()).hasSize(1);
    assertThat(given.location().latitude()).isEqualTo(28.8955);
  }

  @Test
  void takenBackRatedAndToBeSpokenTo() throws IOException {
    assertThat(read("GrievanceWithdrawn", GrievanceEvent.class))
        .isInstanceOf(GrievanceEvent.GrievanceWithdrawn.class);
    assertThat(
            ((GrievanceEvent.ResolutionRated) read("ResolutionRated", GrievanceEvent.class))
                .rating())
        .isEqualTo(4);
    assertThat(read("ContactRequested", GrievanceEvent.class))
        .isInstanceOf(GrievanceEvent.ContactRequested.class);
  }

  @Test
  void reachedOtherwise() throws IOException {
    var changed = (GrievanceEvent.ContactChanged) read("ContactChanged", GrievanceEvent.class);

    assertThat(changed.phone()).isEqualTo("+919800000009");
    assertThat(changed.bsuid()).isEqualTo("IN.10000000000000000009");
  }

  @Test
  void aRatingOutOfRangeIsUnreadable() {
    String six =
        Contracts.example("ResolutionRated").replaceFirst("\"rating\": *4", "\"rating\": 6");

    assertThatThrownBy(() -> JSON.readValue(six, GrievanceEvent.class))
        .isInstanceOf(JsonMappingException.class);
  }

  @Test
  void whatTheClocksFound() throws IOException {
    assertThat(((SlaEvent.ReminderDue) read("ReminderDue", SlaEvent.class)).percent())
        .isEqualTo(50);
    assertThat(((SlaEvent.DeadlineBreached) read("DeadlineBreached", SlaEvent.class)).dueAt())
        .isEqualTo(Instant.parse("2026-11-25T06:30:00Z"));
    assertThat(((SlaEvent.BreachWithdrawn) read("BreachWithdrawn", SlaEvent.class)).breachEventId())
        .isNotNull();
    assertThat(((SlaEvent.TicketEscalated) read("TicketEscalated", SlaEvent.class)).postCode())
        .isEqualTo("DCO.DC");
    assertThat(((SlaEvent.ConfirmationLapsed) read("ConfirmationLapsed", SlaEvent.class)).run())
        .isEqualTo(1);
    assertThat(((SlaEvent.AnswerLapsed) read("AnswerLapsed", SlaEvent.class)).dueAt())
        .isEqualTo(Instant.parse("2026-11-30T11:00:00Z"));
  }

  @Test
  void aKindOfTomorrowIsPassedOver() throws IOException {
    String tomorrow = "{\"type\": \"GrievanceSung\", \"eventId\": \"x\"}";

    assertThat(JSON.readValue(tomorrow, GrievanceEvent.class))
        .isInstanceOf(GrievanceEvent.Other.class);
    assertThat(JSON.readValue(tomorrow, SlaEvent.class)).isInstanceOf(SlaEvent.Other.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"grievanceId", "citizen", "description", "departmentCode", "language", "area"})
  void aSubmissionWithoutWhatATicketNeedsIsUnreadable(String field) throws IOException {
    ObjectNode submission = (ObjectNode) JSON.readTree(Contracts.example("GrievanceSubmitted"));
    submission.remove(field);

    assertThatThrownBy(() -> JSON.readValue(submission.toString(), GrievanceEvent.class))
        .isInstanceOf(JsonMappingException.class);
  }

  private static <E> E read(String type, Class<E> as) throws IOException {
    return JSON.readValue(Contracts.example(type), as);
  }
}
