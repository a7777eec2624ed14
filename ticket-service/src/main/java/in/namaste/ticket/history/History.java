package in.namaste.ticket.history;

import in.namaste.ticket.Actor;
import in.namaste.ticket.TimelineEntry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;

/**
 * Who changed or looked at what, when and why. The database lets this service add rows and neither
 * read, change nor delete them.
 */
@ApplicationScoped
public class History {

  /** A change, in the transaction that makes it. */
  public Uni<Void> changed(Actor who, UUID ticketId, TimelineEntry.Kind what, Instant at) {
    return add(at, who, what.name().toLowerCase(Locale.ROOT), ticketId, null);
  }

  /**
   * A look at personal data. What cannot be recorded is not shown.
   *
   * @param why the page or the person's own reason
   */
  public Uni<Void> looked(Actor who, UUID ticketId, String why, Instant at) {
    return add(at, who, "looked", ticketId, why);
  }

  private static Uni<Void> add(Instant at, Actor who, String what, UUID ticketId, String why) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        """
                        insert into history (at, who, what, ticket_id, why)
                        values (:at, :who, :what, :ticket, :why)
                        """)
                    .setParameter("at", at.atOffset(ZoneOffset.UTC))
                    .setParameter("who", who.role().wireName() + ":" + who.name())
                    .setParameter("what", what)
                    .setParameter("ticket", ticketId)
                    .setParameter("why", why)
                    .executeUpdate())
        .replaceWithVoid();
  }
}
