package in.namaste.ticket.entry;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.Actor;
import in.namaste.ticket.Complaint;
import in.namaste.ticket.GivenPlace;
import in.namaste.ticket.PublicState;
import in.namaste.ticket.Role;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.keeping.Nudges;
import in.namaste.ticket.keeping.Tickets;
import in.namaste.ticket.registering.NewTickets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Enters a complaint for a citizen who did not write to the bot: at the counter, by phone, on
 * paper, or by a program. The ticket has its number at once; a repeat of the same attempt gets the
 * same number.
 */
@ApplicationScoped
public class Entering {

  private static final Set<Role> MAY =
      Set.of(Role.OFFICER, Role.HEAD, Role.CALLING_CELL, Role.DISTRICT, Role.ADMIN, Role.PROGRAM);

  private final Clock clock;
  private final CurrentDirectory directory;
  private final Attempts attempts;
  private final NewTickets newTickets;
  private final Tickets tickets;
  private final Transactions transactions;
  private final Nudges nudges;

  Entering(
      Clock clock,
      CurrentDirectory directory,
      Attempts attempts,
      NewTickets newTickets,
      Tickets tickets,
      Transactions transactions,
      Nudges nudges) {
    this.clock = clock;
    this.directory = directory;
    this.attempts = attempts;
    this.newTickets = newTickets;
    this.tickets = tickets;
    this.transactions = transactions;
    this.nudges = nudges;
  }

  /**
   * Enters a complaint.
   *
   * @return the ticket's public state: as registered, or as it is now when this is a repeat
   * @throws EntryRefused when this role enters nothing
   */
  public Uni<PublicState> enter(Entry entry, Attempt attempt, Actor by) {
    if (!MAY.contains(by.role())) {
      return Uni.createFrom().failure(new EntryRefused(EntryRefused.Why.NOT_YOURS));
    }
    return directory
        .get()
        .chain(known -> transactions.run(() -> once(entry, attempt, known, by)))
        .map(Ticket::publicState)
        .invoke(nudges::changed);
  }

  private Uni<Ticket> once(Entry entry, Attempt attempt, Directory known, Actor by) {
    UUID fresh = UUID.randomUUID();
    Instant now = clock.instant();
    return attempts
        .claim(by.name() + " " + attempt.key(), fresh, now, now.plus(attempt.kept()))
        .chain(id -> id.equals(fresh) ? register(fresh, entry, known, by, now) : tickets.known(id));
  }

  private Uni<Ticket> register(UUID id, Entry entry, Directory known, Actor by, Instant now) {
    return newTickets
        .register(id, entry.asked(), entry.language(), complaint(id, entry), known, by)
        .call(() -> entry.pin() == null ? nothing() : tickets.add(place(id, entry.pin(), now)));
  }

  private static Complaint complaint(UUID id, Entry entry) {
    Informant informant = entry.informant();
    var complaint =
        new Complaint(
            id,
            // Nobody the gateway knows: an identity of its own, for this complaint alone.
            UUID.randomUUID(),
            entry.channel().wireName(),
            informant.name(),
            informant.phone(),
            null,
            entry.words(),
            null);
    return informant.tell() ? complaint.telling() : complaint;
  }

  private static GivenPlace place(UUID id, Pin pin, Instant now) {
    return new GivenPlace(id, pin.latitude(), pin.longitude(), null, pin.address(), now);
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }
}
