package in.namaste.ticket.hearing;

import in.namaste.ticket.Actor;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.TimelineEntry;
import in.namaste.ticket.TimelineEntry.Kind;
import in.namaste.ticket.hearing.GrievanceEvent.EvidenceAdded;
import in.namaste.ticket.hearing.GrievanceEvent.ReopenRequested;
import in.namaste.ticket.hearing.GrievanceEvent.ResolutionConfirmed;
import in.namaste.ticket.keeping.Tickets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * What the citizen does after the ticket is there: adds to it, says yes, says no. What comes when
 * it does not fit is noted in the ticket's story and is no failure.
 */
@ApplicationScoped
class Answering {

  private final Clock clock;
  private final Once once;
  private final Tickets tickets;
  private final Registering registering;

  Answering(Clock clock, Once once, Tickets tickets, Registering registering) {
    this.clock = clock;
    this.once = once;
    this.tickets = tickets;
    this.registering = registering;
  }

  Uni<Void> add(EvidenceAdded added) {
    var now = clock.instant();
    return once.about(
        added.eventId(),
        added.grievanceId(),
        ticket ->
            registering
                .addEvidence(ticket.id(), added.evidence(), now)
                .chain(() -> registering.addPlace(ticket.id(), added.location(), now))
                .chain(() -> note(ticket, Kind.ADDED, added.text())));
  }

  Uni<Void> confirm(ResolutionConfirmed confirmed) {
    return once.about(
        confirmed.eventId(),
        confirmed.grievanceId(),
        ticket ->
            ticket.isAwaitingAnswer()
                ? tickets.keep(ticket.confirm(clock.instant()), Actor.CITIZEN)
                : note(ticket, Kind.CONFIRMED_OUT_OF_PLACE, null));
  }

  Uni<Void> reopen(ReopenRequested requested) {
    return once.about(
        requested.eventId(),
        requested.grievanceId(),
        ticket ->
            ticket.isReopenable(clock.instant())
                ? tickets.keep(ticket.reopen(requested.reason(), clock.instant()), Actor.CITIZEN)
                : note(ticket, Kind.REOPEN_OUT_OF_PLACE, requested.reason()));
  }

  private Uni<Void> note(Ticket ticket, Kind kind, String words) {
    return tickets.note(
        TimelineEntry.of(ticket.id(), kind, Actor.CITIZEN, clock.instant()).saying(words));
  }
}
