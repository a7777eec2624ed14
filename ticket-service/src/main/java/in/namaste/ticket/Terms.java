package in.namaste.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;

/**
 * The rules a ticket began under and keeps, whatever the directory or the policy say later.
 *
 * @param ticketClass minor or technical
 * @param hours minor: to solve it, at most {@value #MOST_MINOR_HOURS}; technical: the latest date
 *     that needs no reason; 0: no clock
 * @param shareDateHours within which a technical ticket's date is to be shared
 * @param reopenDays after closing, in which the citizen may reopen it
 * @param appealDays after a rejection, in which the citizen may appeal
 */
@Embeddable
public record Terms(
    @Column(name = "ticket_class") @Enumerated(EnumType.STRING) TicketClass ticketClass,
    @Column(name = "hours") int hours,
    @Column(name = "share_date_hours") int shareDateHours,
    @Column(name = "reopen_days") int reopenDays,
    @Column(name = "appeal_days") int appealDays) {

  /** The district's public promise for every minor complaint. */
  public static final int MOST_MINOR_HOURS = 48;

  /** What is promised to the citizen when a run starts at this moment. */
  Promise promiseFrom(Instant runStart) {
    if (hours == 0) {
      return Promise.NOTHING;
    }
    return switch (ticketClass) {
      case MINOR ->
          Promise.resolvedBy(runStart.plus(Duration.ofHours(Math.min(hours, MOST_MINOR_HOURS))));
      case TECHNICAL -> Promise.dateSharedBy(runStart.plus(Duration.ofHours(shareDateHours)));
    };
  }

  /** The same rules for another class or category. */
  Terms reclassified(TicketClass newClass, int newHours) {
    return new Terms(newClass, newHours, shareDateHours, reopenDays, appealDays);
  }

  /**
   * What is promised when these terms take the place of others within a run. Never later than what
   * was promised: a promise already broken and a date already shared stay what they are. What had
   * no promise gets one from now.
   */
  Promise promiseInsteadOf(Promise old, Terms before, Instant runStart, Instant now) {
    if (old.by() == null) {
      return promiseFrom(now);
    }
    boolean broken = !old.by().isAfter(now);
    boolean staysTechnical =
        ticketClass == TicketClass.TECHNICAL && before.ticketClass == TicketClass.TECHNICAL;
    if (broken || staysTechnical) {
      return old;
    }
    Instant fresh = promiseFrom(runStart).by();
    boolean sooner = fresh != null && fresh.isAfter(now) && fresh.isBefore(old.by());
    Instant by = sooner ? fresh : old.by();
    return ticketClass == TicketClass.MINOR ? Promise.resolvedBy(by) : Promise.dateSharedBy(by);
  }

  /** Whether this date lies so far off that it needs a reason. */
  boolean isLate(Instant date, Instant runStart) {
    return date.isAfter(runStart.plus(Duration.ofHours(hours)));
  }

  /** The last moment at which a ticket closed at this one can be reopened. */
  Instant reopenableUntil(Instant closedAt) {
    return closedAt.plus(Duration.ofDays(reopenDays));
  }

  /** The last moment at which the citizen can appeal against a rejection made at this one. */
  Instant appealableUntil(Instant rejectedAt) {
    return rejectedAt.plus(Duration.ofDays(appealDays));
  }
}
