package in.namaste.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import in.namaste.testing.Contracts;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The golden examples of {@code ticket.events} mean to this service what they say. */
class ConsumedContractsTest {

  private final ObjectMapper json =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TicketRegistered",
        "TicketAssigned",
        "TimelineShared",
        "WorkStarted",
        "TicketResolved",
        "TicketReopened",
        "TicketClosed",
        "InformationRequested",
        "InformationReceived",
        "QuestionLapsed",
        "TicketWithdrawn",
        "TicketRated"
      })
  void everyKindOfTicketEventIsKnownByItsName(String type) throws JsonProcessingException {
    TicketEvent event = json.readValue(Contracts.example(type), TicketEvent.class);

    assertThat(event.getClass().getSimpleName()).isEqualTo(type);
    assertThat(event.ticketId()).isEqualTo(UUID.fromString("018f6b1e-7c00-7a00-8000-000000000042"));
    assertThat(event.ticket().number()).isEqualTo("RTK-2611-004217-7");
  }

  /** What this service has no word for moves its clocks by the state beside it. */
  @ParameterizedTest
  @CsvSource({
    "TicketTransferred,REGISTERED",
    "TicketReclassified,IN_PROGRESS",
    "TicketRejected,REJECTED",
    "AppealAccepted,REOPENED",
    "TicketMerged,MERGED",
    "TicketSplit,ASSIGNED",
    "ContactAttempted,RESOLVED"
  })
  void anyOtherKindIsReadByItsState(String type, TicketState state) throws JsonProcessingException {
    TicketEvent event = json.readValue(Contracts.example(type), TicketEvent.class);

    assertThat(event).isInstanceOf(TicketEvent.Other.class);
    assertThat(event.ticket().state()).isEqualTo(state);
  }

  @Test
  void theStateIsReadWhole() throws JsonProcessingException {
    Ticket ticket = json.readValue(Contracts.example("TimelineShared"), TicketEvent.class).ticket();

    assertThat(ticket.ticketClass()).isEqualTo(TicketClass.TECHNICAL);
    assertThat(ticket.promise()).isEqualTo(Promise.RESOLVE);
    assertThat(ticket.promisedBy()).isEqualTo(Instant.parse("2026-12-05T12:30:00Z"));
    assertThat(ticket.promisedAt()).isEqualTo(Instant.parse("2026-11-23T07:30:00Z"));
    assertThat(ticket.post()).isEqualTo("PWD.NODAL");
  }

  @Test
  void aTicketSaysWhenItWaitedForItsCitizen() throws JsonProcessingException {
    Ticket asked =
        json.readValue(Contracts.example("InformationRequested"), TicketEvent.class).ticket();
    Ticket lapsed = json.readValue(Contracts.example("QuestionLapsed"), TicketEvent.class).ticket();

    assertThat(asked.askedAt()).contains(Instant.parse("2026-11-23T11:00:00Z"));
    assertThat(lapsed.askedAt()).isEmpty();
    assertThat(lapsed.awaited())
        .containsExactly(
            new Wait(Instant.parse("2026-11-23T11:00:00Z"), Instant.parse("2026-11-30T11:00:01Z")));
  }

  @Test
  void aClosedTicketSaysHow() throws JsonProcessingException {
    Ticket ticket = json.readValue(Contracts.example("TicketClosed"), TicketEvent.class).ticket();

    assertThat(ticket.outcome()).isEqualTo(Outcome.CONFIRMED);
    assertThat(ticket.closedAt()).isEqualTo(Instant.parse("2026-11-24T09:00:00Z"));
  }

  @Test
  void aKindThatComesLaterStillCarriesTheState() throws JsonProcessingException {
    String later = Contracts.example("TicketAssigned").replace("TicketAssigned", "TicketPraised");

    assertThat(json.readValue(later, TicketEvent.class))
        .isInstanceOf(TicketEvent.Other.class)
        .extracting(event -> event.ticket().state())
        .isEqualTo(TicketState.ASSIGNED);
  }

  @Test
  void aFactWithoutAStateIsUnreadable() {
    String empty =
        "{\"type\": \"TicketAssigned\", \"eventId\": \"%s\"}".formatted(UUID.randomUUID());

    assertThatThrownBy(() -> json.readValue(empty, TicketEvent.class))
        .isInstanceOf(JsonMappingException.class);
  }
}
