package in.namaste.sla.clocks;

import in.namaste.sla.SlaClock;
import in.namaste.sla.Ticketed;
import in.namaste.sla.UnderPolicy;
import java.util.UUID;

/** A clock whose time has come, with what is said about its ticket. Both rows are locked. */
public record DueClock(long id, SlaClock clock, Ticketed ticket, UnderPolicy underPolicy) {

  UUID ticketId() {
    return ticket.ticketId();
  }
}
