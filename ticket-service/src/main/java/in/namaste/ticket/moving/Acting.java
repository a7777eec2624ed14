package in.namaste.ticket.moving;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.Actor;
import in.namaste.ticket.MoveRefused;
import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.Moved;
import in.namaste.ticket.NoticeKind;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.keeping.Nudges;
import in.namaste.ticket.keeping.Tickets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lets somebody act on a ticket as it stood on their page. Of two who act on the same page one
 * wins; the other fails with {@link Why#CHANGED_MEANWHILE} and has changed nothing.
 */
@ApplicationScoped
class Acting {

  private final Clock clock;
  private final Tickets tickets;
  private final Transactions transactions;
  private final Nudges nudges;

  Acting(Clock clock, Tickets tickets, Transactions transactions, Nudges nudges) {
    this.clock = clock;
    this.tickets = tickets;
    this.transactions = transactions;
    this.nudges = nudges;
  }

  /** One move of one ticket, in a transaction of its own. */
  Uni<NoticeKind> move(UUID id, long seen, Actor by, Step step) {
    return whole(() -> asSeen(id, seen).chain(ticket -> keep(step.take(ticket, now()), by)));
  }

  /** All of it in one transaction, after which open pages are nudged. */
  <T> Uni<T> whole(Supplier<Uni<T>> work) {
    return transactions.run(work).invoke(nudges::changed);
  }

  /**
   * The ticket, locked, if nobody has moved it since.
   *
   * @param seen its version on the page that was acted from
   */
  Uni<Ticket> asSeen(UUID id, long seen) {
    return tickets
        .known(id)
        .invoke(
            ticket -> {
              if (ticket.version() != seen) {
                throw new MoveRefused(Why.CHANGED_MEANWHILE);
              }
            });
  }

  /** Keeps a move and what has to follow it, and answers with what the citizen is told. */
  Uni<NoticeKind> keep(Moved moved, Actor by, Function<Instant, Uni<?>> consequence) {
    return keep(moved, by).call(() -> consequence.apply(moved.entry().at()));
  }

  Uni<NoticeKind> keep(Moved moved, Actor by) {
    return tickets.keep(moved, by).replaceWith(moved.notice().kind());
  }

  Instant now() {
    return clock.instant();
  }

  @FunctionalInterface
  interface Step {
    Moved take(Ticket ticket, Instant now);
  }
}
