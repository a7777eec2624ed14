package in.namaste.gateway;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import in.namaste.gateway.dialogue.Evidence;
import in.namaste.gateway.dialogue.Location;
import in.namaste.messaging.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a citizen did. Published on {@code grievance.events}, keyed by grievance id. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface GrievanceEvent extends Event {

  /** Name of the topic. */
  String TOPIC = "grievance.events";

  /** The complaint that the fact is about; the ticket has the same id. */
  UUID grievanceId();

  /**
   * Sent after its summary was seen.
   *
   * @param evidence what was stored by then; the rest follows as {@link EvidenceAdded}
   * @param location null when no pin was sent
   * @param officeCode null when no office's code led here; said by the citizen, never trusted
   */
  record GrievanceSubmitted(
      UUID eventId,
      Instant occurredAt,
      UUID grievanceId,
      String channel,
      String language,
      Sender citizen,
      String area,
      String placeCode,
      String departmentCode,
      String categoryCode,
      String description,
      List<Stored> evidence,
      Location location,
      String officeCode)
      implements GrievanceEvent {}

  /** More to see or to read about an open complaint. */
  record EvidenceAdded(
      UUID eventId,
      Instant occurredAt,
      UUID grievanceId,
      List<Stored> evidence,
      String text,
      Location location)
      implements GrievanceEvent {}

  /** The citizen said that it is solved. */
  record ResolutionConfirmed(UUID eventId, Instant occurredAt, UUID grievanceId)
      implements GrievanceEvent {}

  /**
   * The citizen said that it is not solved.
   *
   * @param reason null when none was given
   */
  record ReopenRequested(UUID eventId, Instant occurredAt, UUID grievanceId, String reason)
      implements GrievanceEvent {}

  /**
   * The citizen does not accept that the complaint was rejected.
   *
   * @param words why; null when nothing was said
   */
  record AppealRequested(UUID eventId, Instant occurredAt, UUID grievanceId, String words)
      implements GrievanceEvent {}

  /**
   * The citizen answered the officer's question.
   *
   * @param evidence what was stored by then; the rest follows as {@link EvidenceAdded}
   * @param text null when no word came with it, like the location
   */
  record InformationGiven(
      UUID eventId,
      Instant occurredAt,
      UUID grievanceId,
      List<Stored> evidence,
      String text,
      Location location)
      implements GrievanceEvent {}

  /** The citizen took the complaint back, after being asked once more. */
  record GrievanceWithdrawn(UUID eventId, Instant occurredAt, UUID grievanceId)
      implements GrievanceEvent {}

  /**
   * The citizen said how well it was solved.
   *
   * @param rating 1 very bad to 5 very good
   */
  record ResolutionRated(UUID eventId, Instant occurredAt, UUID grievanceId, int rating)
      implements GrievanceEvent {}

  /** The citizen wants to be forgotten: one for each of the person's complaints. */
  record ErasureRequested(UUID eventId, Instant occurredAt, UUID grievanceId)
      implements GrievanceEvent {}

  /** The citizen wants to be spoken to; the complaint stays as it is. */
  record ContactRequested(UUID eventId, Instant occurredAt, UUID grievanceId)
      implements GrievanceEvent {}

  /**
   * The person behind the complaint is reached otherwise than before.
   *
   * @param phone null when it is another's now, or hidden
   * @param bsuid null when it is not known
   */
  record ContactChanged(
      UUID eventId,
      Instant occurredAt,
      UUID grievanceId,
      UUID citizenId,
      String phone,
      String bsuid)
      implements GrievanceEvent {}

  /**
   * Who complains.
   *
   * @param phone E.164; null when Meta hides it
   * @param bsuid null when Meta gave none
   */
  record Sender(UUID citizenId, String name, String phone, String bsuid) {}

  /**
   * A file in the media store.
   *
   * @param sha256 lower-case hex of the stored bytes: its name there
   * @param mediaType as sniffed from the bytes
   * @param takenAt when a photo was made, as its camera says; null when it does not
   * @param location where a photo was made, as its camera says; null when it does not
   */
  record Stored(
      String sha256, String mediaType, Evidence.Kind kind, Instant takenAt, Location location) {}
}
