package in.namaste.gateway.dialogue;

import in.namaste.gateway.menu.Menu;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What the dialogue may know beside the conversation itself.
 *
 * @param tickets all tickets of this citizen, newest first
 * @param lastHeard when the citizen wrote before this message, by Meta's clock; null for never
 * @param now when this message was written, by Meta's clock; null when there is none
 */
public record Known(
    Menu menu, HelpDesk helpDesk, List<MyTicket> tickets, Instant lastHeard, Instant now) {

  /** After such a pause a person may have forgotten what was being talked about. */
  static final Duration FORGOTTEN = Duration.ofHours(20);

  /** Photos that follow each other within this time were chosen together. */
  static final Duration TOGETHER = Duration.ofMinutes(1);

  public Known {
    tickets = List.copyOf(tickets);
  }

  /** Without any pause. */
  public Known(Menu menu, HelpDesk helpDesk, List<MyTicket> tickets) {
    this(menu, helpDesk, tickets, null, null);
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
