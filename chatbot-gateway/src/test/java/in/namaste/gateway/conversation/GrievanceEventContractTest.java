package in.namaste.gateway.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import in.namaste.gateway.GrievanceEvent;
import in.namaste.gateway.GrievanceEvent.AppealRequested;
import in.namaste.gateway.GrievanceEvent.ContactChanged;
import in.namaste.gateway.GrievanceEvent.ContactRequested;
import in.namaste.gateway.GrievanceEvent.ErasureRequested;
import in.namaste.gateway.GrievanceEvent.EvidenceAdded;
import in.namaste.gateway.GrievanceEvent.GrievanceSubmitted;
import in.namaste.gateway.GrievanceEvent.GrievanceWithdrawn;
import in.namaste.gateway.GrievanceEvent.InformationGiven;
import in.namaste.gateway.GrievanceEvent.ReopenRequested;
import in.namaste.gateway.GrievanceEvent.ResolutionConfirmed;
import in.namaste.gateway.GrievanceEvent.ResolutionRated;
import in.namaste.gateway.GrievanceEvent.Sender;
import in.namaste.gateway.GrievanceEvent.Stored;
import in.namaste.gateway.dialogue.Evidence;
import in.namaste.gateway.dialogue.Location;
import in.namaste.testing.Contracts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written on grievance.events, by the settings of the service, keeps its contracts. */
class GrievanceEventContractTest {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .setSerializationInclusion(JsonInclude.Include.NON_NULL)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private static final UUID ID = UUID.randomUUID();
  private static final Instant NOW = Instant.parse("2026-11-23T06:30:00.123456Z");
  private static final Location PIN = new Location(28.8955, 76.6066, "जलघर", "महम");
  private static final List<Stored> PHOTO =
      List.of(
          new Stored(
              "ab".repeat(32),
              "image/jpeg",
              Evidence.Kind.IMAGE,
              NOW,
              new Location(28.8953, 76.6069, null, null)));

  @Test
  void everythingThatCanBeSaidHasTheFieldsOfTheExample() throws JsonProcessingException {
    for (GrievanceEvent event :
        List.of(
            submitted(new Sender(ID, "अनीता", "+919800000001", "IN.1"), PHOTO, PIN, "PHED-ROHTAK"),
            new EvidenceAdded(ID, NOW, ID, PHOTO, "आज भी वही हाल है", PIN),
            new ResolutionConfirmed(ID, NOW, ID),
            new ReopenRequested(ID, NOW, ID, "पानी अब भी गंदा है"),
            new AppealRequested(ID, NOW, ID, "यह मामला किसी अदालत में नहीं है"),
            new InformationGiven(ID, NOW, ID, PHOTO, "हां, शाम को घर पर रहेंगे", PIN),
            new GrievanceWithdrawn(ID, NOW, ID),
            new ResolutionRated(ID, NOW, ID, 4),
            new ContactRequested(ID, NOW, ID),
            new ContactChanged(ID, NOW, ID, ID, "+919800000009", "IN.9"),
            new ErasureRequested(ID, NOW, ID))) {
      String written = JSON.writeValueAsString(event);

      Contracts.assertMatchesSchema(written);
      Contracts.assertSameFields(written, Contracts.example(event.getClass().getSimpleName()));
    }
  }

  @Test
  void whatIsNotSaidIsAbsent() throws JsonProcessingException {
    for (GrievanceEvent event :
        List.of(
            submitted(new Sender(ID, "अनीता", "+919800000001", null), List.of(), null, null),
            new EvidenceAdded(ID, NOW, ID, PHOTO, null, null),
            new ReopenRequested(ID, NOW, ID, null),
            new AppealRequested(ID, NOW, ID, null),
            new InformationGiven(ID, NOW, ID, List.of(), null, null),
            new ContactChanged(ID, NOW, ID, ID, null, null))) {
      String written = JSON.writeValueAsString(event);

      Contracts.assertMatchesSchema(written);
      assertThat(written).doesNotContain("null");
    }
  }

  @Test
  void everyKindHasAnExample() {
    Stream.of(GrievanceEvent.class.getPermittedSubclasses())
        .forEach(kind -> assertThat(Contracts.example(kind.getSimpleName())).isNotEmpty());
  }

  private static GrievanceSubmitted submitted(
      Sender sender, List<Stored> evidence, Location pin, String office) {
    return new GrievanceSubmitted(
        ID,
        NOW,
        ID,
        "whatsapp",
        "hi",
        sender,
        "rural",
        "V-061572",
        "PHED",
        "PHED.NOWATER",
        "तीन दिन से पानी नहीं आ रहा",
        evidence,
        pin,
        office);
  }
}
