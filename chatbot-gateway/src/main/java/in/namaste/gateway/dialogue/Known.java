package in.namaste.gateway.dialogue;

import in.namaste.gateway.menu.Menu;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What the dialogue may know beside the conversation itself.
 *
 * @param tickets all tickets of this citizen, newest first
 * @param unnumbered complaints that were sent and have no ticket number yet
 * @param lastHeard when the citizen wrote before this message, by Meta's clock; null for never
 * @param now when this message was written, by Meta's clock; null when there is none
 */
public record Known(
    Menu menu,
    OurDistrict district,
    List<MyTicket> tickets,
    int unnumbered,
    Instant lastHeard,
    Instant now) {

  /** After such a pause a person may have forgotten what was being talked about. */
  static final Duration FORGOTTEN = Duration.ofHours(20);

  /** Photos that follow each other within this time were chosen together. */
  static final Duration TOGETHER = Duration.ofMinutes(1);

  public Known {
    tickets = List.copyOf(tickets);
  }

  /** Without any pause. */
  public Known(Menu menu, OurDistrict district, List<MyTicket> tickets, int unnumbered) {
    this(menu, district, tickets, unnumbered, null, null);
  }

  /** The same, heard at this time. */
  public Known heard(Instant before, Instant at) {
    return new Known(menu, district, tickets, unnumbered, before, at);
  }

  private Duration silence() {
    return lastHeard == null || now == null ? Duration.ZERO : Duration.between(lastHeard, now);
  }

  /** Whether the citizen comes back after a day. */
  boolean afterDays() {
    return silence().compareTo(FORGOTTEN) >= 0;
  }

  /**
   * Whether the citizen has written something later that was answered before this came: it is no
   * answer to what was asked then.
   */
  boolean overtaken() {
    return silence().compareTo(TOGETHER.negated()) < 0;
  }

  boolean together() {
    return silence().compareTo(TOGETHER) <= 0;
  }
}
