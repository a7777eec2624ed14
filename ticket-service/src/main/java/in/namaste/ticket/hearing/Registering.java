package in.namaste.ticket.hearing;

import in.namaste.messaging.Inbox;
import in.namaste.ticket.Actor;
import in.namaste.ticket.Complaint;
import in.namaste.ticket.Evidence;
import in.namaste.ticket.GivenPlace;
import in.namaste.ticket.KeptEvidence;
import in.namaste.ticket.KeptEvidence.Shelf;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.TicketNumber;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.Policy;
import in.namaste.ticket.hearing.GrievanceEvent.GrievanceSubmitted;
import in.namaste.ticket.hearing.GrievanceEvent.Location;
import in.namaste.ticket.keeping.NumberSerial;
import in.namaste.ticket.keeping.Tickets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A submitted grievance becomes a ticket with a number; once, however often it is heard. */
@ApplicationScoped
class Registering {

  private final Policy policy;
  private final Clock clock;
  private final Inbox inbox;
  private final NumberSerial serials;
  private final Tickets tickets;

  Registering(Policy policy, Clock clock, Inbox inbox, NumberSerial serials, Tickets tickets) {
    this.policy = policy;
    this.clock = clock;
    this.inbox = inbox;
    this.serials = serials;
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
        .chain(
            there ->
                there == null
                    ? registerNew(submitted, Routing.of(submitted, directory, policy))
                    : nothing());
  }

  private Uni<Void> registerNew(GrievanceSubmitted submitted, Routing routing) {
    Instant now = clock.instant();
    return serials
        .next(TicketNumber.month(now, policy.zone()))
        .map(serial -> TicketNumber.of(policy.district(), now, policy.zone(), serial))
        .chain(number -> keep(submitted, ticket(submitted, routing, number, now), now));
  }

  private static Ticket ticket(
      GrievanceSubmitted submitted, Routing routing, TicketNumber number, Instant now) {
    return new Ticket(
        submitted.grievanceId(),
        number,
        routing.subject(),
        routing.terms(),
        submitted.language(),
        now);
  }

  private Uni<Void> keep(GrievanceSubmitted submitted, Ticket ticket, Instant now) {
    var moved = ticket.register();
    return tickets
        .add(ticket)
        .chain(() -> tickets.add(complaint(submitted)))
        .chain(() -> addEvidence(ticket.id(), submitted.evidence(), now))
        .chain(() -> addPlace(ticket.id(), submitted.location(), now))
        .chain(() -> tickets.keep(moved, Actor.CITIZEN));
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
