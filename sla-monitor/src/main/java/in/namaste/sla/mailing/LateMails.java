package in.namaste.sla.mailing;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Has posts that were told of a broken promise written to as well. */
@ApplicationScoped
public class LateMails {

  private static final String QUEUE =
      """
      insert into mail (kind, post_code, event_id, next_try_at)
      select 'late', e.post_code, e.event_id, cast(:at as timestamptz) from escalation e
      where e.event_id = any(cast(:events as uuid[]))
      on conflict do nothing
      """;

  private final MailSettings settings;

  LateMails(MailSettings settings) {
    this.settings = settings;
  }

  /** Writes the mails' rows in the transaction of the tellings; none while mail is off. */
  public Uni<Void> queue(Collection<UUID> tellings, Instant at) {
    if (!settings.areOn() || tellings.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(QUEUE)
                    .setParameter("events", tellings.toArray(UUID[]::new))
                    .setParameter("at", at)
                    .executeUpdate())
        .replaceWithVoid();
  }
}
