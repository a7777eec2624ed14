package in.namaste.ticket.hearing;

import in.namaste.ticket.Actor;
import in.namaste.ticket.Evidence;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.TimelineEntry;
import in.namaste.ticket.TimelineEntry.Kind;
import in.namaste.ticket.hearing.GrievanceEvent.ContactChanged;
import in.namaste.ticket.hearing.GrievanceEvent.ContactRequested;
import in.namaste.ticket.hearing.GrievanceEvent.EvidenceAdded;
import in.namaste.ticket.hearing.GrievanceEvent.GrievanceWithdrawn;
import in.namaste.ticket.hearing.GrievanceEvent.InformationGiven;
import in.namaste.ticket.hearing.GrievanceEvent.Location;
import in.namaste.ticket.hearing.GrievanceEvent.ReopenRequested;
import in.namaste.ticket.hearing.GrievanceEvent.ResolutionConfirmed;
import in.namaste.ticket.hearing.GrievanceEvent.ResolutionRated;
import in.namaste.ticket.keeping.Followers;
import in.namaste.ticket.keeping.Tickets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * What the citizen does after the ticket is there: adds to it, answers, says yes or no, takes it
 * back. What comes when it does not fit is noted in the ticket's story and is no failure.
 */
@ApplicationScoped
class Answering {

  private final Clock clock;
  private final Once once;
  private final Tickets tickets;
  private final Followers followers;
  private final Registering registering;

  Answering(Clock clock, Once once, Tickets tickets, Followers followers, Registering registering) {
    this.clock = clock;
    this.once = once;
    this.tickets = tickets;
    this.followers = followers;
    this.registering = registering;
  }

  Uni<Void> add(EvidenceAdded added) {
    var now = clock.instant();
    return once.about(
        added.eventId(),
        added.grievanceId(),
        ticket ->
            keep(ticket, added.evidence(), added.location(), now)
                .chain(() -> note(ticket, Kind.ADDED, added.text())));
  }

  /** An answer when nothing is asked any more is kept like any other addition. */
  Uni<Void> inform(InformationGiven given) {
    var now = clock.instant();
    return once.about(
        given.eventId(),
        given.grievanceId(),
        ticket ->
            keep(ticket, given.evidence(), given.location(), now)
                .chain(
                    () ->
                        ticket.isAwaitingInformation()
                            ? tickets.keep(ticket.answer(given.text(), now), Actor.CITIZEN)
                            : note(ticket, Kind.ADDED, given.text())));
  }

  private Uni<Void> keep(Ticket ticket, List<Evidence> evidence, Location place, Instant now) {
    return registering
        .addEvidence(ticket.id(), evidence, now)
        .chain(() -> registering.addPlace(ticket.id(), place, now));
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

  /** Those merged into it go on alone. */
  Uni<Void> withdraw(GrievanceWithdrawn withdrawn) {
    Instant now = clock.instant();
    return once.about(
        withdrawn.eventId(),
        withdrawn.grievanceId(),
        ticket ->
            ticket.isWithdrawable()
                ? tickets
                    .keep(ticket.withdraw(now), Actor.CITIZEN)
                    .chain(() -> followers.splitOff(ticket.id(), Actor.CITIZEN, now))
                : note(ticket, Kind.WITHDRAWN_OUT_OF_PLACE, null));
  }

  Uni<Void> rate(ResolutionRated rated) {
    return once.about(
        rated.eventId(),
        rated.grievanceId(),
        ticket ->
            ticket.isRateable()
                ? tickets.keep(ticket.rate(rated.rating(), clock.instant()), Actor.CITIZEN)
                : note(ticket, Kind.RATED_OUT_OF_PLACE, null));
  }

  Uni<Void> requestContact(ContactRequested requested) {
    return once.about(
        requested.eventId(),
        requested.grievanceId(),
        ticket -> tickets.note(ticket.requestContact(clock.instant()), Actor.CITIZEN));
  }

  /** Also of a ticket that is closed: it may be reopened. */
  Uni<Void> readdress(ContactChanged changed) {
    return once.about(
        changed.eventId(),
        changed.grievanceId(),
        ticket ->
            tickets
                .complaint(ticket.id())
                .onItem()
                .ifNotNull()
                .invoke(
                    complaint ->
                        complaint.readdress(changed.citizenId(), changed.phone(), changed.bsuid()))
                .chain(() -> note(ticket, Kind.CONTACT_CHANGED, null)));
  }

  private Uni<Void> note(Ticket ticket, Kind kind, String words) {
    return tickets.note(
        TimelineEntry.of(ticket.id(), kind, Actor.CITIZEN, clock.instant()).saying(words),
        Actor.CITIZEN);
  }
}
