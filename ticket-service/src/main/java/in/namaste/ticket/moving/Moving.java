package in.namaste.ticket.moving;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.Actor;
import in.namaste.ticket.Evidence;
import in.namaste.ticket.KeptEvidence;
import in.namaste.ticket.KeptEvidence.Shelf;
import in.namaste.ticket.MoveRefused;
import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.Moved;
import in.namaste.ticket.NoticeKind;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.Policy;
import in.namaste.ticket.keeping.Nudges;
import in.namaste.ticket.keeping.Tickets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The moves an officer makes. Of two who act on the same page of a ticket one wins; the other fails
 * with {@link Why#CHANGED_MEANWHILE} and has changed nothing. Each answers with what the citizen is
 * told.
 */
@ApplicationScoped
public class Moving {

  private final Policy policy;
  private final Clock clock;
  private final CurrentDirectory directory;
  private final Tickets tickets;
  private final Transactions transactions;
  private final Nudges nudges;

  Moving(
      Policy policy,
      Clock clock,
      CurrentDirectory directory,
      Tickets tickets,
      Transactions transactions,
      Nudges nudges) {
    this.policy = policy;
    this.clock = clock;
    this.directory = directory;
    this.tickets = tickets;
    this.transactions = transactions;
    this.nudges = nudges;
  }

  /**
   * Gives the ticket to a post of its department.
   *
   * @param seen version of the ticket on the page the officer acted from
   */
  public Uni<NoticeKind> assign(UUID id, long seen, String post, Actor by) {
    return directory
        .get()
        .chain(
            known ->
                move(
                    id,
                    seen,
                    by,
                    (ticket, now) -> ticket.assign(postOf(ticket, post, known), by, now)));
  }

  public Uni<NoticeKind> shareDate(UUID id, long seen, Instant date, String reason, Actor by) {
    return move(id, seen, by, (ticket, now) -> ticket.shareDate(date, reason, by, now));
  }

  public Uni<NoticeKind> start(UUID id, long seen, Actor by) {
    return move(id, seen, by, (ticket, now) -> ticket.start(by, now));
  }

  /** Asks the citizen something. */
  public Uni<NoticeKind> ask(UUID id, long seen, String question, Actor by) {
    return move(id, seen, by, (ticket, now) -> ticket.ask(question, by, now));
  }

  /**
   * Reports the problem as solved.
   *
   * @param photos already in the media store, on this service's shelf
   */
  public Uni<NoticeKind> resolve(
      UUID id, long seen, String report, List<Evidence> photos, Actor by) {
    return transactions
        .run(
            () ->
                step(
                        id,
                        seen,
                        by,
                        (ticket, now) ->
                            ticket.resolve(report, photos, policy.confirmationTime(), by, now))
                    .call(() -> keep(id, photos)))
        .invoke(nudges::changed);
  }

  private Uni<NoticeKind> move(UUID id, long seen, Actor by, Step step) {
    return transactions.run(() -> step(id, seen, by, step)).invoke(nudges::changed);
  }

  private Uni<NoticeKind> step(UUID id, long seen, Actor by, Step step) {
    return tickets
        .known(id)
        .chain(
            ticket -> {
              if (ticket.version() != seen) {
                throw new MoveRefused(Why.CHANGED_MEANWHILE);
              }
              Moved moved = step.take(ticket, clock.instant());
              return tickets.keep(moved, by).replaceWith(moved.notice().kind());
            });
  }

  private Uni<Void> keep(UUID id, List<Evidence> photos) {
    Uni<Void> all = Uni.createFrom().voidItem();
    for (Evidence photo : photos) {
      all =
          all.chain(() -> tickets.add(new KeptEvidence(id, photo, Shelf.TICKET, clock.instant())));
    }
    return all;
  }

  private static String postOf(Ticket ticket, String post, Directory directory) {
    return directory
        .post(post)
        .filter(found -> found.active())
        .filter(found -> found.departmentCode().equals(ticket.departmentCode()))
        .orElseThrow(() -> new MoveRefused(Why.POST_UNKNOWN))
        .code();
  }

  @FunctionalInterface
  private interface Step {
    Moved take(Ticket ticket, Instant now);
  }
}
