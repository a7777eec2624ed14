package in.namaste.ticket.hearing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import in.namaste.ticket.Area;
import in.namaste.ticket.Evidence;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What a citizen did, as far as a ticket is concerned. A record that lacks what a ticket needs is
 * unreadable; every kind not named here is read as {@link Other} and passed over.
 */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    property = "type",
    defaultImpl = GrievanceEvent.Other.class)
@JsonSubTypes({
  @JsonSubTypes.Type(value = GrievanceEvent.GrievanceSubmitted.class, name = "GrievanceSubmitted"),
  @JsonSubTypes.Type(value = GrievanceEvent.EvidenceAdded.class, name = "EvidenceAdded"),
  @JsonSubTypes.Type(
      value = GrievanceEvent.ResolutionConfirmed.class,
      name = "ResolutionConfirmed"),
  @JsonSubTypes.Type(value = GrievanceEvent.ReopenRequested.class, name = "ReopenRequested"),
  @JsonSubTypes.Type(value = GrievanceEvent.InformationGiven.class, name = "InformationGiven"),
  @JsonSubTypes.Type(value = GrievanceEvent.GrievanceWithdrawn.class, name = "GrievanceWithdrawn"),
  @JsonSubTypes.Type(value = GrievanceEvent.ResolutionRated.class, name = "ResolutionRated"),
  @JsonSubTypes.Type(value = GrievanceEvent.AppealRequested.class, name = "AppealRequested"),
  @JsonSubTypes.Type(value = GrievanceEvent.ContactRequested.class, name = "ContactRequested"),
  @JsonSubTypes.Type(value = GrievanceEvent.ContactChanged.class, name = "ContactChanged"),
  @JsonSubTypes.Type(value = GrievanceEvent.ErasureRequested.class, name = "ErasureRequested")
})
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface GrievanceEvent {

  /**
   * Who complains.
   *
   * @param phone null when Meta gave only a BSUID, and the other way round
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Citizen(UUID citizenId, String name, String phone, String bsuid) {
    public Citizen {
      Objects.requireNonNull(citizenId, "citizenId");
      Objects.requireNonNull(name, "name");
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Location(double latitude, double longitude, String name, String address) {}

  /**
   * The citizen submitted after seeing the summary.
   *
   * @param location null when none was sent
   * @param officeCode whose QR code led here, as the citizen says; null for none
   */
  record GrievanceSubmitted(
      UUID eventId,
      UUID grievanceId,
      String channel,
      String language,
      Citizen citizen,
      Area area,
      String placeCode,
      String departmentCode,
      String categoryCode,
      String description,
      List<Evidence> evidence,
      Location location,
      String officeCode)
      implements GrievanceEvent {
    public GrievanceSubmitted {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(grievanceId, "grievanceId");
      Objects.requireNonNull(channel, "channel");
      Objects.requireNonNull(language, "language");
      Objects.requireNonNull(citizen, "citizen");
      Objects.requireNonNull(area, "area");
      Objects.requireNonNull(placeCode, "placeCode");
      Objects.requireNonNull(departmentCode, "departmentCode");
      Objects.requireNonNull(categoryCode, "categoryCode");
      Objects.requireNonNull(description, "description");
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * The citizen added something to an open grievance.
   *
   * @param text null when no word came with it, like the location
   */
  record EvidenceAdded(
      UUID eventId,
      Instant occurredAt,
      UUID grievanceId,
      List<Evidence> evidence,
      String text,
      Location location)
      implements GrievanceEvent {
    public EvidenceAdded {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(grievanceId, "grievanceId");
      evidence = List.copyOf(evidence);
    }
  }

  /** The citizen said that it is really solved. */
  record ResolutionConfirmed(UUID eventId, UUID grievanceId) implements GrievanceEvent {
    public ResolutionConfirmed {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(grievanceId, "grievanceId");
    }
  }

  /**
   * The citizen said that it is not solved.
   *
   * @param reason null when none was given
   */
  record ReopenRequested(UUID eventId, UUID grievanceId, String reason) implements GrievanceEvent {
    public ReopenRequested {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(grievanceId, "grievanceId");
    }
  }

  /**
   * The citizen answered the officer's question; files still on their way follow as {@link
   * EvidenceAdded}.
   *
   * @param text null when no word came with it, like the location
   */
  record InformationGiven(
      UUID eventId, UUID grievanceId, List<Evidence> evidence, String text, Location location)
      implements GrievanceEvent {
    public InformationGiven {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(grievanceId, "grievanceId");
      evidence = List.copyOf(evidence);
    }
  }

  /** The citizen took the complaint back. */
  record GrievanceWithdrawn(UUID eventId, UUID grievanceId) implements GrievanceEvent {
    public GrievanceWithdrawn {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(grievanceId, "grievanceId");
    }
  }

  /**
   * The citizen said how well it was solved.
   *
   * @param rating 1 very bad to 5 very good
   */
  record ResolutionRated(UUID eventId, UUID grievanceId, int rating) implements GrievanceEvent {
    public ResolutionRated {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(grievanceId, "grievanceId");
      if (rating < 1 || rating > 5) {
        throw new IllegalArgumentException("a rating is 1 to 5");
      }
    }
  }

  /**
   * The citizen appealed against a rejection.
   *
   * @param words null when none were given
   */
  record AppealRequested(UUID eventId, UUID grievanceId, String words) implements GrievanceEvent {
    public AppealRequested {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(grievanceId, "grievanceId");
    }
  }

  /** The citizen wants to be spoken to. */
  record ContactRequested(UUID eventId, UUID grievanceId) implements GrievanceEvent {
    public ContactRequested {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(grievanceId, "grievanceId");
    }
  }

  /**
   * The citizen is reached otherwise than before.
   *
   * @param phone null when the number is another person's now, or hidden
   * @param bsuid null when it is not known
   */
  record ContactChanged(UUID eventId, UUID grievanceId, UUID citizenId, String phone, String bsuid)
      implements GrievanceEvent {
    public ContactChanged {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(grievanceId, "grievanceId");
      Objects.requireNonNull(citizenId, "citizenId");
    }
  }

  /** The citizen wants to be forgotten. */
  record ErasureRequested(UUID eventId, UUID grievanceId) implements GrievanceEvent {
    public ErasureRequested {
      Objects.requireNonNull(eventId, "eventId");
      Objects.requireNonNull(grievanceId, "grievanceId");
    }
  }

  record Other() implements GrievanceEvent {}
}
