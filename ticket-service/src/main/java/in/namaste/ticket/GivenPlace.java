package in.namaste.ticket;

import in.namaste.ticket.Evidence.Spot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A location the citizen sent: evidence for the officer, never the ticket's place. Personal. */
@Entity
@Table(name = "given_place")
public class GivenPlace {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "ticket_id")
  private UUID ticketId;

  private double latitude;
  private double longitude;
  private String name;
  private String address;

  @Column(name = "given_at")
  private Instant givenAt;

  GivenPlace() {}

  /**
   * @param latitude in degrees, north positive
   * @param longitude in degrees, east positive
   * @param name as the citizen's phone gave it; may be null, like the address
   */
  public GivenPlace(
      UUID ticketId,
      double latitude,
      double longitude,
      String name,
      String address,
      Instant givenAt) {
    this.ticketId = ticketId;
    this.latitude = latitude;
    this.longitude = longitude;
    this.name = name;
    this.address = address;
    this.givenAt = givenAt;
  }

  public Spot spot() {
    return new Spot(latitude, longitude);
  }

  public String name() {
    return name;
  }

  public String address() {
    return address;
  }
}
