package in.namaste.gateway.media;

import in.namaste.gateway.GrievanceEvent.Stored;
import in.namaste.gateway.dialogue.Evidence;
import in.namaste.gateway.dialogue.Location;
import in.namaste.gateway.media.EvidenceStore.StoredFile;
import in.namaste.media.camera.Taken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** One thing a citizen sent, on its way from Meta into the media store. */
@Entity
@Table(name = "media_fetch")
class MediaFetch {

  @Id UUID id;

  @Column(name = "citizen_id")
  UUID citizenId;

  /** Set when the complaint was sent before the file was here. */
  @Column(name = "grievance_id")
  UUID grievanceId;

  /** Meta's id; it lives for 7 days. */
  @Column(name = "media_id")
  String mediaId;

  String kind;

  String state;

  int attempts;

  @Column(name = "due_at")
  Instant dueAt;

  String sha256;

  @Column(name = "media_type")
  String mediaType;

  /** As the camera says; null when it does not, like the two after it. */
  @Column(name = "taken_at")
  Instant takenAt;

  /** Degrees. */
  Double latitude;

  Double longitude;

  @Column(name = "created_at")
  Instant createdAt;

  protected MediaFetch() {}

  MediaFetch(UUID id, UUID citizenId, String mediaId, Evidence.Kind kind, Instant now) {
    this.id = id;
    this.citizenId = citizenId;
    this.mediaId = mediaId;
    this.kind = kind.name().toLowerCase(Locale.ROOT);
    this.state = "waiting";
    this.dueAt = now;
    this.createdAt = now;
  }

  boolean waiting() {
    return state.equals("waiting");
  }

  void stored(StoredFile file) {
    state = "stored";
    sha256 = file.sha256();
    mediaType = file.mediaType();
    takenAt = file.taken().at();
    Taken.Spot place = file.taken().place();
    latitude = place == null ? null : place.latitude();
    longitude = place == null ? null : place.longitude();
  }

  Stored stored() {
    return new Stored(
        sha256,
        mediaType,
        Evidence.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
        takenAt,
        latitude == null ? null : new Location(latitude, longitude, null, null));
  }
}
