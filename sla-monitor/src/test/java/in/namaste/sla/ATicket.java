package in.namaste.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A ticket in the making, for tests of the rules. Every call is one more fact. */
final class ATicket {

  static final Instant START = Instant.parse("2026-11-23T06:30:00Z");

  private TicketClass ticketClass;
  private final List<SharedDate> dates = new ArrayList<>();
  private String department = "PHED";
  private final List<Wait> waits = new ArrayList<>();
  private long version = 1;
  private TicketState state = TicketState.REGISTERED;
  private Promise promise;
  private Instant promisedBy;
  private int run = 1;
  private Instant runStartedAt = START;
  private Instant firstResolvedAt;
  private Instant resolvedAt;

  private ATicket(TicketClass ticketClass, Promise promise) {
    this.ticketClass = ticketClass;
    this.promise = promise;
    this.promisedBy = promise == Promise.NONE ? null : hour(48);
  }

  static ATicket minor() {
    return new ATicket(TicketClass.MINOR, Promise.RESOLVE);
  }

  static ATicket technical() {
    return new ATicket(TicketClass.TECHNICAL, Promise.SHARE_DATE);
  }

  static ATicket withoutClock() {
    return new ATicket(TicketClass.TECHNICAL, Promise.NONE);
  }

  /** A moment so many hours after the registration. */
  static Instant hour(long hours) {
    return START.plus(Duration.ofHours(hours));
  }

  ATicket in(TicketState next) {
    version++;
    state = next;
    return this;
  }

  ATicket transferred(String to) {
    version++;
    department = to;
    return this;
  }

  ATicket dateShared(long atHour, long promisedHour) {
    version++;
    dates.add(new SharedDate(hour(promisedHour), hour(atHour)));
    promise = Promise.RESOLVE;
    promisedBy = hour(promisedHour);
    return this;
  }

  /** Found to be technical: a date is owed, by the time that was promised already. */
  ATicket reclassified() {
    version++;
    ticketClass = TicketClass.TECHNICAL;
    promise = Promise.SHARE_DATE;
    return this;
  }

  ATicket asked(long atHour) {
    waits.add(new Wait(hour(atHour), null));
    return in(TicketState.AWAITING_CITIZEN);
  }

  ATicket answered(long atHour) {
    waits.set(waits.size() - 1, new Wait(waits.getLast().since(), hour(atHour)));
    return in(TicketState.ASSIGNED);
  }

  ATicket resolved(long atHour) {
    in(TicketState.RESOLVED);
    resolvedAt = hour(atHour);
    firstResolvedAt = firstResolvedAt == null ? resolvedAt : firstResolvedAt;
    return this;
  }

  ATicket reopened(long atHour) {
    in(TicketState.REOPENED);
    run++;
    runStartedAt = hour(atHour);
    resolvedAt = null;
    promisedBy = hour(atHour + 48);
    return this;
  }

  Ticket now() {
    return new Ticket(
        version,
        "RTK-2611-004217-7",
        state,
        ticketClass,
        department,
        "PHED.NOWATER",
        "V-061572",
        promise,
        promisedBy,
        dates,
        0,
        run - 1,
        run,
        null,
        START,
        runStartedAt,
        firstResolvedAt,
        resolvedAt,
        null,
        null,
        Area.RURAL,
        null,
        null,
        null,
        waits);
  }
}
