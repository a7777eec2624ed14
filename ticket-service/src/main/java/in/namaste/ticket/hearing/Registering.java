package in.namaste.ticket.hearing;

import in.namaste.messaging.Inbox;
import in.namaste.ticket.Actor;
import in.namaste.ticket.Complaint;
import in.namaste.ticket.Evidence;
import in.namaste.ticket.GivenPlace;
import in.namaste.ticket.KeptEvidence;
import in.namaste.ticket.KeptEvidence.Shelf;
import in.namaste.ticket.Subject;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.hearing.GrievanceEvent.GrievanceSubmitted;
import in.namaste.ticket.hearing.GrievanceEvent.Location;
import in.namaste.ticket.keeping.Tickets;
import in.namaste.ticket.registering.NewTickets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A submitted grievance becomes a ticket with a number; once, however often it is heard. */
@ApplicationScoped
class Registering {

  private final Clock clock;
  private final Inbox inbox;
  private final NewTickets newTickets;
  private final Tickets tickets;

  Registering(Clock clock, Inbox inbox, NewTickets newTickets, Tickets tickets) {
    this.clock = clock;
    this.inbox = inbox;
    this.newTickets = newTickets;
    this.tickets = tickets;
  }

  /** Registers inside the caller's transaction; a known event or grievance changes nothing. */
  Uni<Void> register(GrievanceSubmitted submitted, Directory directory) {
    return inbox
        .firstTime(submitted.eventId().toString())
        .chain(first -> first ? unlessRegistered(submitted, directory) : nothing());
  }

  private Uni<Void> unlessRegistered(GrievanceSubmitted submitted, Directory directory) {
    return tickets
        .locked(submitted.grievanceId())
        .chain(there -> there == null ? registerNew(submitted, directory) : nothing());
  }

  private Uni<Void> registerNew(GrievanceSubmitted submitted, Directory directory) {
    UUID id = submitted.grievanceId();
    Instant now = clock.instant();
    return newTickets
        .register(
            id,
            asked(submitted),
            submitted.language(),
            complaint(submitted),
            directory,
            Actor.CITIZEN)
        .chain(() -> addEvidence(id, submitted.evidence(), now))
        .chain(() -> addPlace(id, submitted.location(), now));
  }

  private static Subject asked(GrievanceSubmitted submitted) {
    return new Subject(
        submitted.departmentCode(),
        submitted.categoryCode(),
        submitted.placeCode(),
        submitted.area());
  }

  private static Complaint complaint(GrievanceSubmitted submitted) {
    var citizen = submitted.citizen();
    return new Complaint(
        submitted.grievanceId(),
        citizen.citizenId(),
        submitted.channel(),
        citizen.name(),
        citizen.phone(),
        citizen.bsuid(),
        submitted.description(),
        submitted.officeCode());
  }

  Uni<Void> addEvidence(UUID ticketId, List<Evidence> evidence, Instant now) {
    Uni<Void> all = nothing();
    for (Evidence item : evidence) {
      all = all.chain(() -> tickets.add(new KeptEvidence(ticketId, item, Shelf.GATEWAY, now)));
    }
    return all;
  }

  Uni<Void> addPlace(UUID ticketId, Location location, Instant now) {
    return location == null
        ? nothing()
        : tickets.add(
            new GivenPlace(
                ticketId,
                location.latitude(),
                location.longitude(),
                location.name(),
                location.address(),
                now));
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }
}
