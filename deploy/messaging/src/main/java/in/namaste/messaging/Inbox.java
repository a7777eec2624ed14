package in.namaste.messaging;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;

/**
 * Remembers what a service has acted on, so that a record which comes again changes nothing. The
 * unique key decides, inside the transaction of the effect.
 */
@ApplicationScoped
public class Inbox {

  /**
   * How long a cause is remembered: longer than Kafka keeps records that are read by it, 90 days as
   * dead letters. Of a topic that keeps its records for ever, older ones are passed over ({@link
   * TopicReader#readRecent}).
   */
  public static final Duration KEPT = Duration.ofDays(180);

  /** In one order for all, so that two readers of the same causes do not wait for each other. */
  private static final String CLAIM_ALL =
      """
      insert into inbox (cause)
      select distinct cause from unnest(cast(:causes as text[])) as one(cause) order by cause
      on conflict do nothing returning cause
      """;

  /**
   * Claims a cause for this transaction.
   *
   * @param cause what brought the work about, for example an event id
   * @return false when it was acted on before: the caller then does nothing
   */
  public Uni<Boolean> firstTime(String cause) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "insert into inbox (cause) values (:cause) on conflict do nothing")
                    .setParameter("cause", cause)
                    .executeUpdate())
        .map(inserted -> inserted == 1);
  }

  /**
   * Claims many causes for this transaction.
   *
   * @return those that were not acted on before
   */
  public Uni<Set<String>> firstTimes(Collection<String> causes) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(CLAIM_ALL, String.class)
                    .setParameter("causes", causes.toArray(String[]::new))
                    .getResultList())
        .map(Set::copyOf);
  }
}
