package in.namaste.ticket.hearing;

import in.namaste.ticket.Actor;
import in.namaste.ticket.Breach;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.TimelineEntry;
import in.namaste.ticket.TimelineEntry.Kind;
import in.namaste.ticket.directory.Policy;
import in.namaste.ticket.hearing.SlaEvent.AnswerLapsed;
import in.namaste.ticket.hearing.SlaEvent.BreachWithdrawn;
import in.namaste.ticket.hearing.SlaEvent.ConfirmationLapsed;
import in.namaste.ticket.hearing.SlaEvent.DeadlineBreached;
import in.namaste.ticket.hearing.SlaEvent.ReminderDue;
import in.namaste.ticket.hearing.SlaEvent.TicketEscalated;
import in.namaste.ticket.keeping.Tickets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** What the clocks found: marks for the desk, and the end of waiting for answers. */
@ApplicationScoped
class Watching {

  private final Policy policy;
  private final Clock clock;
  private final Once once;
  private final Tickets tickets;
  private final ToldPosts told;

  Watching(Policy policy, Clock clock, Once once, Tickets tickets, ToldPosts told) {
    this.policy = policy;
    this.clock = clock;
    this.once = once;
    this.tickets = tickets;
    this.told = told;
  }

  Uni<Void> remind(ReminderDue reminder) {
    return once.about(
        reminder.eventId(),
        reminder.ticketId(),
        ticket ->
            tickets.note(
                TimelineEntry.of(ticket.id(), Kind.REMINDED, Actor.CLOCK, clock.instant())
                    .about(reminder.percent() + " %")
                    .due(reminder.dueAt()),
                Actor.CLOCK));
  }

  Uni<Void> breach(DeadlineBreached breached) {
    return once.about(
        breached.eventId(),
        breached.ticketId(),
        ticket ->
            tickets.note(
                ticket.markBreach(
                    new Breach(
                        breached.eventId(), breached.run(), breached.clock(), breached.dueAt()),
                    clock.instant()),
                Actor.CLOCK));
  }

  Uni<Void> withdraw(BreachWithdrawn withdrawn) {
    return once.about(
        withdrawn.eventId(),
        withdrawn.ticketId(),
        ticket ->
            told.takeBack(withdrawn)
                .chain(
                    () ->
                        tickets.note(
                            ticket.withdrawBreach(withdrawn.breachEventId(), clock.instant()),
                            Actor.CLOCK)));
  }

  /** A post is told here, on the desk: a line of the story, and a mark in its inbox. */
  Uni<Void> escalate(TicketEscalated escalated) {
    return once.about(
        escalated.eventId(),
        escalated.ticketId(),
        ticket ->
            told.mark(escalated)
                .chain(
                    () ->
                        tickets.note(
                            TimelineEntry.of(
                                    ticket.id(), Kind.ESCALATED, Actor.CLOCK, clock.instant())
                                .about(escalated.postCode())
                                .due(escalated.dueAt()),
                            Actor.CLOCK)));
  }

  /** The calling cell is to ring, if the ticket still waits in the run the clock speaks of. */
  Uni<Void> lapse(ConfirmationLapsed lapsed) {
    return once.about(
        lapsed.eventId(),
        lapsed.ticketId(),
        ticket ->
            ticket.isAwaitingAnswer() && ticket.run() == lapsed.run()
                ? endOfPatience(ticket)
                : Uni.createFrom().voidItem());
  }

  /**
   * The ticket goes back to work, if the question that the clock speaks of is still open: one asked
   * since then has a clock of its own.
   */
  Uni<Void> lapse(AnswerLapsed lapsed) {
    return once.about(
        lapsed.eventId(),
        lapsed.ticketId(),
        ticket ->
            ticket.run() == lapsed.run() && ticket.isAwaitingInformationSince(lapsed.dueAt())
                ? tickets.keep(ticket.lapseQuestion(clock.instant()), Actor.CLOCK)
                : Uni.createFrom().voidItem());
  }

  private Uni<Void> endOfPatience(Ticket ticket) {
    return policy.confirmationCalls() == 0
        ? tickets.keep(ticket.lapse(clock.instant()), Actor.CLOCK)
        : tickets.note(ticket.markSilent(clock.instant()), Actor.CLOCK);
  }
}
