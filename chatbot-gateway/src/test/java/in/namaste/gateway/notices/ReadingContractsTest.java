package in.namaste.gateway.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import in.namaste.gateway.dialogue.Notice;
import in.namaste.gateway.notices.SlaEvent.DeadlineBreached;
import in.namaste.gateway.notices.SlaEvent.TicketEscalated;
import in.namaste.gateway.notices.TicketNotice.NoticeIssued;
import in.namaste.testing.Contracts;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingContractsTest {

  private static final UUID TICKET = UUID.fromString("018f6b1e-7c00-7a00-8000-000000000042");

  private final ObjectMapper json =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  @Test
  void aNoticeIsReadWhole() throws JsonProcessingException {
    var event =
        (NoticeIssued) json.readValue(Contracts.example("NoticeIssued"), TicketNotice.class);

    assertThat(event.ticketId()).isEqualTo(TICKET);
    assertThat(event.asNotice())
        .isEqualTo(
            new Notice(
                Notice.Kind.RESOLVED,
                TICKET,
                "RTK-2611-004217-7",
                "RESOLVED",
                "minor",
                "resolve",
                Instant.parse("2026-11-25T06:30:00Z"),
                Instant.parse("2026-11-27T06:00:00Z"),
                "PHED",
                "PHED.NOWATER",
                "V-061572",
                "जलघर की मोटर बदल दी गई, सप्लाई चालू है",
                null,
                null,
                null));
  }

  @Test
  void aBrokenPromiseIsRead() throws JsonProcessingException {
    var event =
        (DeadlineBreached) json.readValue(Contracts.example("DeadlineBreached"), SlaEvent.class);

    assertThat(event.ticketId()).isEqualTo(TICKET);
    assertThat(event.clock()).isEqualTo("resolve");
    assertThat(event.dueAt()).isEqualTo(Instant.parse("2026-11-25T06:30:00Z"));
    assertThat(event.postCode()).isEqualTo("PHED.NODAL");
  }

  @Test
  void whoWasToldLastIsReadAndOnlyThatConcernsTheCitizen() throws JsonProcessingException {
    String example = Contracts.example("TicketEscalated");
    var last = (TicketEscalated) json.readValue(example, SlaEvent.class);
    var between =
        (TicketEscalated)
            json.readValue(
                example.replaceFirst("\"last\": *true", "\"last\":false"), SlaEvent.class);
    var withBreach =
        (TicketEscalated)
            json.readValue(
                example.replaceFirst("\"withBreach\": *false", "\"withBreach\":true"),
                SlaEvent.class);

    assertThat(last.postCode()).isEqualTo("DCO.DC");
    assertThat(last.concernsTheCitizen()).isTrue();
    assertThat(between.concernsTheCitizen()).isFalse();
    assertThat(withBreach.concernsTheCitizen()).isFalse();
  }

  @Test
  void aWithdrawnBreachIsRead() throws JsonProcessingException {
    var event =
        (SlaEvent.BreachWithdrawn)
            json.readValue(Contracts.example("BreachWithdrawn"), SlaEvent.class);

    assertThat(event.ticketId()).isEqualTo(TICKET);
  }

  /** Its state counts; there are no words for it. */
  @ParameterizedTest
  @ValueSource(strings = {"forwarded", "promise-broken", "told-above", "RESOLVED"})
  void aNoticeOfAKindNotKnownYetIsReadWithoutItsKind(String kind) throws JsonProcessingException {
    String issued =
        Contracts.example("NoticeIssued")
            .replaceFirst("\"kind\": *\"resolved\"", "\"kind\":\"" + kind + "\"");

    var event = (NoticeIssued) json.readValue(issued, TicketNotice.class);

    assertThat(event.asNotice().kind()).isNull();
    assertThat(event.asNotice().state()).isEqualTo("RESOLVED");
  }

  @Test
  void theRestIsPassedOver() throws JsonProcessingException {
    for (String type : new String[] {"ReminderDue", "ConfirmationLapsed"}) {
      assertThat(json.readValue(Contracts.example(type), SlaEvent.class))
          .isEqualTo(new SlaEvent.Other());
    }
    assertThat(json.readValue("{\"type\":\"Unheard\"}", TicketNotice.class))
        .isEqualTo(new TicketNotice.Other());
  }
}
