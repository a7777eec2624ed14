package in.namaste.ticket.api;

import in.namaste.ticket.Actor;
import in.namaste.ticket.Role;
import in.namaste.ticket.Ticket;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.Set;

/**
 * Whose tickets somebody may see.
 *
 * @param everywhere whether those of every department
 * @param department the only one otherwise; null for none at all
 */
record Reach(boolean everywhere, String department) {

  private static final Set<Role> EVERYWHERE = Set.of(Role.CALLING_CELL, Role.DISTRICT, Role.ADMIN);

  private static final String IN_REACH =
      """
      from Ticket t
      where t.number = :number and (:everywhere = true or t.subject.departmentCode = :department)
      """;

  static Reach of(Actor actor) {
    return new Reach(EVERYWHERE.contains(actor.role()), actor.departmentCode());
  }

  /** The ticket of this number, in the session of the caller; fails when it is beyond the reach. */
  Uni<Ticket> ticket(String number) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(IN_REACH, Ticket.class)
                    .setParameter("number", number)
                    .setParameter("everywhere", everywhere)
                    .setParameter("department", department)
                    .getSingleResultOrNull())
        .onItem()
        .ifNull()
        .failWith(Refused::notFound);
  }
}
