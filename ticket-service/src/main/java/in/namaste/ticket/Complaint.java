package in.namaste.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * Who complained and in which words. Personal, and kept apart from the ticket so that it can be
 * erased without touching what others know.
 */
@Entity
@Table(name = "complaint")
public class Complaint {

  private static final UUID NOBODY = new UUID(0, 0);

  @Id
  @Column(name = "ticket_id")
  private UUID ticketId;

  @Column(name = "citizen_id")
  private UUID citizenId;

  @Column private String channel;
  private String name;
  private String phone;
  @Column private String bsuid;
  private String description;

  @Column(name = "office_code")
  private String officeCode;

  @Column(name = "erased_at")
  private Instant erasedAt;

  /** Whether the citizen wants to hear of it by WhatsApp although it was entered for them. */
  private boolean tell;

  Complaint() {}

  /**
   * @param phone E.164; null when Meta gave none
   * @param officeCode whose QR code led here, as the citizen says; null for none
   */
  public Complaint(
      UUID ticketId,
      UUID citizenId,
      String channel,
      String name,
      String phone,
      String bsuid,
      String description,
      String officeCode) {
    this.ticketId = ticketId;
    this.citizenId = citizenId;
    this.channel = channel;
    this.name = name;
    this.phone = phone;
    this.bsuid = bsuid;
    this.description = description;
    this.officeCode = officeCode;
  }

  /** The citizen agreed to hear of it by WhatsApp, at the number given. */
  public Complaint telling() {
    tell = true;
    return this;
  }

  /** Whom notices name because nobody else knows whom to tell; null for nobody. */
  TicketNotice.Recipient recipient() {
    return tell && phone != null ? new TicketNotice.Recipient(name, phone) : null;
  }

  /**
   * The person has another number or user id now.
   *
   * @param newPhone null when the old number is another's
   */
  public void readdress(UUID newCitizenId, String newPhone, String newBsuid) {
    citizenId = newCitizenId;
    phone = newPhone;
    bsuid = newBsuid;
  }

  public String name() {
    return name;
  }

  public String description() {
    return description;
  }

  /** Forgets who complained and in which words; that there was a complaint stays. */
  public void erase(Instant now) {
    citizenId = NOBODY;
    name = "";
    phone = null;
    bsuid = null;
    description = "";
    erasedAt = now;
  }

  /** Whether the citizen asked to be forgotten. */
  public boolean isErased() {
    return erasedAt != null;
  }

  /** The phone with all but its last four digits hidden; empty when there is none. */
  public String maskedPhone() {
    if (phone == null) {
      return "";
    }
    return "•".repeat(6) + phone.substring(Math.max(0, phone.length() - 4));
  }
}
