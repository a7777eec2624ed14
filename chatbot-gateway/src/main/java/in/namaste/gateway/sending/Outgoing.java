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

  /** What is in a sender's hand stays there: another would send it a second time. */
  private static final String RELEASE =
      """
      update outgoing_message
      set state = 'waiting', due_at = case when state = 'waiting' then due_at else :now end,
          started = false
      where citizen_id = :citizen and (state in ('held', 'unconfirmed')
                                       or state = 'waiting' and started and kind <> 'template')
      """;

  /** A template that asks for a message is of no use once the message has come. */
  private static final String NEEDLESS =
      """
      update outgoing_message set state = 'withdrawn'
      where citizen_id = :citizen and state = 'waiting' and kind = 'template'
        and leased_until is null
      """;

  private static final String WITHDRAW =
      """
      update outgoing_message set state = 'withdrawn'
      where citizen_id = :citizen and state in ('waiting', 'held', 'unconfirmed')
        and kind <> 'reply' and leased_until is null
      """;

  private static final String WITHDRAW_NOTICE =
      """
      update outgoing_message set state = 'withdrawn'
      where citizen_id = :citizen and number = :number and about = :about and kind = 'notice'
        and state in ('waiting', 'held', 'unconfirmed') and leased_until is null
      """;

  private static final String POINTLESS =
      """
      update outgoing_message template set state = 'withdrawn'
      where citizen_id = :citizen and state = 'waiting' and kind = 'template'
        and leased_until is null
        and not exists (select 1 from outgoing_message held
                        where held.citizen_id = template.citizen_id and held.state = 'held')
      """;

  private static final String HAND_OVER =
      "update outgoing_message set citizen_id = :to where citizen_id = :from";

  private final Clock clock;

  Outgoing(Clock clock) {
    this.clock = clock;
  }

  /** Whether free words would still reach a person who wrote then; false for never. */
  public boolean reaches(Instant lastHeard) {
    return lastHeard != null && lastHeard.isAfter(clock.instant().minus(Queue.WINDOW));
  }

  /**
   * Adds messages in their order; the citizen must be locked.
   *
   * @param subject what they tell of; null for the answers of a conversation
   */
  public Uni<Void> say(UUID citizenId, List<Reply> replies, Language language, Subject subject) {
    Instant now = clock.instant();
    Uni<Void> all = Uni.createFrom().voidItem();
    for (Reply reply : replies) {
      var row =
          new OutgoingMessage(
              citizenId, GraphBody.of(reply).toString(), language.code(), subject, now);
      all = all.chain(() -> Panache.getSession().chain(session -> session.persist(row)));
    }
    return all;
  }

  /** The citizen said STOP: what we were about to start is not said; the status can be asked. */
  public Uni<Void> withdraw(UUID citizenId) {
    return update(WITHDRAW, citizenId, false).replaceWithVoid();
  }

  /** Takes away everything that was ever said to a citizen, or was to be said. */
  public Uni<Void> forget(UUID citizenId) {
    return update("delete from outgoing_message where citizen_id = :citizen", citizenId, false)
        .replaceWithVoid();
  }

  /**
   * It has turned out not to be so: notices of this kind about this ticket that still wait are not
   * said, and no template announces what is not there any more. The citizen must be locked.
   */
  public Uni<Void> withdraw(UUID citizenId, String number, String notice) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(WITHDRAW_NOTICE)
                    .setParameter("citizen", citizenId)
                    .setParameter("number", number)
                    .setParameter("about", notice)
                    .executeUpdate())
        .chain(() -> update(POINTLESS, citizenId, false))
        .replaceWithVoid();
  }

  /**
   * The citizen has written: what was held back outside the 24-hour window or in the night may go,
   * and what was perhaps lost is said again at once, before the answer to this message.
   *
   * @return how many messages follow
   */
  public Uni<Integer> release(UUID citizenId) {
    return update(NEEDLESS, citizenId, false).chain(() -> update(RELEASE, citizenId, true));
  }

  /** What was said to one citizen was said to another, and what waits is for the other. */
  public Uni<Void> handOver(UUID from, UUID to) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(HAND_OVER)
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .executeUpdate())
        .replaceWithVoid();
  }

  private Uni<Integer> update(String sql, UUID citizenId, boolean timed) {
    return Panache.getSession()
        .chain(
            session -> {
              var query = session.createNativeQuery(sql).setParameter("citizen", citizenId);
              return (timed ? query.setParameter("now", clock.instant()) : query).executeUpdate();
            });
  }
}
