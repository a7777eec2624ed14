package in.namaste.ticket.moving;

import in.namaste.ticket.Actor;
import in.namaste.ticket.MoveRefused;
import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.NoticeKind;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.TicketNumber;
import in.namaste.ticket.TicketNumber.Reading;
import in.namaste.ticket.directory.Policy;
import in.namaste.ticket.keeping.Followers;
import in.namaste.ticket.keeping.OneAtATime;
import in.namaste.ticket.keeping.Tickets;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Lets a ticket follow another one of its department, with all that follow it; and undoes that.
 * Each citizen keeps the number and is told.
 */
@ApplicationScoped
public class Merging {

  private static final String NUMBERED =
      "select t.id from Ticket t where t.number = :number and t.subject.departmentCode = :department";

  private final Policy policy;
  private final Acting acting;
  private final Tickets tickets;
  private final Followers followers;

  Merging(Policy policy, Acting acting, Tickets tickets, Followers followers) {
    this.policy = policy;
    this.acting = acting;
    this.tickets = tickets;
    this.followers = followers;
  }

  /**
   * Merges the ticket into the one with this number.
   *
   * @param seen version of the ticket on the page the officer acted from
   * @param master a number as somebody typed it
   */
  public Uni<NoticeKind> merge(UUID id, long seen, String master, Actor by) {
    return acting.whole(
        () ->
            OneAtATime.MERGE
                .turn()
                .chain(() -> acting.asSeen(id, seen))
                .chain(ticket -> master(ticket, master).chain(found -> follow(ticket, found, by))));
  }

  /** Lets a merged ticket go on alone. */
  public Uni<NoticeKind> split(UUID id, long seen, Actor by) {
    return acting.move(id, seen, by, (ticket, now) -> ticket.split(by, now));
  }

  private Uni<NoticeKind> follow(Ticket ticket, Ticket master, Actor by) {
    return acting.keep(
        ticket.merge(master, by, acting.now()),
        by,
        now ->
            tickets
                .note(master.lead(ticket, by, now), by)
                .chain(
                    () ->
                        followers.each(ticket.id(), by, one -> one.followMerge(master, by, now))));
  }

  private Uni<Ticket> master(Ticket ticket, String typed) {
    String number =
        switch (TicketNumber.read(typed == null ? "" : typed, policy.district())) {
          case Reading.Read read -> read.number().value();
          case Reading.Mistyped mistyped -> throw new MoveRefused(Why.NUMBER_MISTYPED);
          case Reading.NoNumber none -> throw new MoveRefused(Why.MASTER_UNKNOWN);
        };
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(NUMBERED, UUID.class)
                    .setParameter("number", number)
                    .setParameter("department", ticket.departmentCode())
                    .getSingleResultOrNull())
        .onItem()
        .ifNull()
        .failWith(() -> new MoveRefused(Why.MASTER_UNKNOWN))
        .chain(tickets::known);
  }
}
