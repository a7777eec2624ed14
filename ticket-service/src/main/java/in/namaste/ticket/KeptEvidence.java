package in.namaste.ticket;

import in.namaste.ticket.Evidence.Spot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A piece of evidence on a ticket, and who put it into the media store. */
@Entity
@Table(name = "evidence")
public class KeptEvidence {

  /** Under whose prefix of the media store the file lies. */
  public enum Shelf {
    /** What citizens send, stored by the gateway. */
    GATEWAY,
    /** What officers add, stored here. */
    TICKET;

    /** The shelf's name in the media store. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "ticket_id")
  private UUID ticketId;

  private String sha256;

  @Column(name = "media_type")
  private String mediaType;

  private String kind;

  @Enumerated(EnumType.STRING)
  private Shelf shelf;

  @Column(name = "taken_at")
  private Instant takenAt;

  private Double latitude;
  private Double longitude;

  @Column(name = "added_at")
  private Instant addedAt;

  KeptEvidence() {}

  public KeptEvidence(UUID ticketId, Evidence evidence, Shelf shelf, Instant addedAt) {
    this.ticketId = ticketId;
    this.sha256 = evidence.sha256();
    this.mediaType = evidence.mediaType();
    this.kind = evidence.kind();
    this.takenAt = evidence.takenAt();
    this.latitude = evidence.location() == null ? null : evidence.location().latitude();
    this.longitude = evidence.location() == null ? null : evidence.location().longitude();
    this.shelf = shelf;
    this.addedAt = addedAt;
  }

  public Long id() {
    return id;
  }

  public Evidence evidence() {
    return new Evidence(
        sha256, mediaType, kind, takenAt, latitude == null ? null : new Spot(latitude, longitude));
  }

  public Shelf shelf() {
    return shelf;
  }

  public Instant addedAt() {
    return addedAt;
  }
}
