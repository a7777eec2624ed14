package in.namaste.gateway.sending;

import in.namaste.gateway.replies.Language;
import in.namaste.gateway.replies.Reply;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is to be said, written inside the caller's transaction. Wake the {@link Sender} after it.
 */
@ApplicationScoped
public class Outgoing {

  /** Id of the tap that asks for what was held back. */
  public static final String SHOW_HELD = GraphBody.SHOW_HELD;

  private static final String RELEASE =
      """
      update outgoing_message set state = 'waiting', due_at = :now, leased_until = null
      where citizen_id = :citizen and state in ('held', 'unconfirmed')
      """;

  private final Clock clock;

  Outgoing(Clock clock) {
    this.clock = clock;
  }

  /**
   * Adds messages in their order; the citizen must be locked.
   *
   * @param number ticket that they speak of; null for the answers of a conversation
   */
  public Uni<Void> say(UUID citizenId, List<Reply> replies, Language language, String number) {
    Instant now = clock.instant();
    Uni<Void> all = Uni.createFrom().voidItem();
    for (Reply reply : replies) {
      var row =
          new OutgoingMessage(
              citizenId, GraphBody.of(reply).toString(), language.code(), number, now);
      all = all.chain(() -> Panache.getSession().chain(session -> session.persist(row)));
    }
    return all;
  }

  /**
   * The citizen has written: what was held back outside the 24-hour window may go, and what was
   * perhaps lost is said again at once, before the answer to this message.
   *
   * @return how many messages follow
   */
  public Uni<Integer> release(UUID citizenId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(RELEASE)
                    .setParameter("now", clock.instant())
                    .setParameter("citizen", citizenId)
                    .executeUpdate());
  }
}
