package in.namaste.ticket.hearing;

import in.namaste.ticket.Actor;
import in.namaste.ticket.Level;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.TimelineEntry;
import in.namaste.ticket.TimelineEntry.Kind;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent.LadderPublished;
import in.namaste.ticket.directory.DirectoryEvent.PostPublished;
import in.namaste.ticket.hearing.GrievanceEvent.AppealRequested;
import in.namaste.ticket.keeping.Tickets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * An appeal in time needs nobody's leave: the ticket runs again one step up, with the post that
 * stands there in the department's ladder.
 */
@ApplicationScoped
class Appealing {

  private final Clock clock;
  private final Once once;
  private final Tickets tickets;

  Appealing(Clock clock, Once once, Tickets tickets) {
    this.clock = clock;
    this.once = once;
    this.tickets = tickets;
  }

  /** What comes too late, or when nobody stands above, is noted and is no failure. */
  Uni<Void> appeal(AppealRequested requested, Directory directory) {
    Instant now = clock.instant();
    return once.about(
        requested.eventId(),
        requested.grievanceId(),
        ticket ->
            ticket.isAppealable(now)
                ? tickets.keep(
                    ticket.appeal(requested.words(), postAbove(ticket, directory), now),
                    Actor.CITIZEN)
                : tickets.note(
                    TimelineEntry.of(ticket.id(), Kind.APPEAL_OUT_OF_PLACE, Actor.CITIZEN, now)
                        .saying(requested.words()),
                    Actor.CITIZEN));
  }

  /** Null where the ladder has no such step: nobody holds the ticket then. */
  private static String postAbove(Ticket ticket, Directory directory) {
    List<String> ladder =
        directory.ladder(ticket.departmentCode()).map(LadderPublished::posts).orElse(List.of());
    if (ladder.size() < 2) {
      return null;
    }
    String above = ticket.levelAbove() == Level.HEAD ? ladder.get(1) : ladder.getLast();
    return directory
        .post(above)
        .filter(PostPublished::active)
        .map(PostPublished::code)
        .orElse(null);
  }
}
