package in.namaste.ticket.history;

import in.namaste.messaging.Failures;
import in.namaste.messaging.Outbox;
import in.namaste.messaging.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Anchors the heads of the history's chains each hour, in the database and on {@value
 * HistoryAnchored#TOPIC}. Of many replicas one makes the anchor of an hour.
 */
@ApplicationScoped
class Anchoring {

  static final Duration EVERY = Duration.ofHours(1);

  /** Heads in one anchor; more make several anchors, so that none is too large to be checked. */
  static final int MOST_HEADS = 10_000;

  private static final Logger LOG = Logger.getLogger(Anchoring.class);

  private static final String ANCHOR = "select anchor_history(:now, :notSince, :most)";

  /** A statement of its own: the one that anchors does not see what it has waited for. */
  private static final String MADE =
      """
      select made.number, made.heads, encode(made.digest, 'hex'), encode(made.hash, 'hex'),
             encode(before.hash, 'hex')
      from history_anchor made left join history_anchor before on before.number = made.number - 1
      where made.number >= :first
      order by made.number
      """;

  private final Clock clock;
  private final Transactions transactions;
  private final Outbox outbox;
  private volatile boolean troubled;

  Anchoring(Clock clock, Transactions transactions, Outbox outbox) {
    this.clock = clock;
    this.transactions = transactions;
    this.outbox = outbox;
  }

  @Scheduled(
      every = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = ApplicationNotRunning.class)
  Uni<Void> whenDue() {
    return anchor(EVERY)
        .invoke(made -> troubled = false)
        .replaceWithVoid()
        .onFailure()
        .recoverWithUni(this::later);
  }

  /**
   * Anchors what has grown.
   *
   * @param age how old the last anchor has to be
   * @return the new anchors; none when the last one is younger
   */
  Uni<List<HistoryAnchored>> anchor(Duration age) {
    Instant now = clock.instant();
    return transactions.run(
        () ->
            make(now, now.minus(age))
                .call(made -> outbox.appendAll(HistoryAnchored.TOPIC, HistoryAnchored.KEY, made)));
  }

  private static Uni<List<HistoryAnchored>> make(Instant now, Instant notSince) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ANCHOR, Long.class)
                    .setParameter("now", now.atOffset(ZoneOffset.UTC))
                    .setParameter("notSince", notSince.atOffset(ZoneOffset.UTC))
                    .setParameter("most", MOST_HEADS)
                    .getSingleResult()
                    .chain(
                        first ->
                            first == null
                                ? Uni.createFrom().item(List.<Object[]>of())
                                : session
                                    .createNativeQuery(MADE, Object[].class)
                                    .setParameter("first", first)
                                    .getResultList()))
        .map(rows -> rows.stream().map(row -> event(row, now)).toList());
  }

  private static HistoryAnchored event(Object[] row, Instant at) {
    return new HistoryAnchored(
        UUID.randomUUID(),
        at,
        ((Number) row[0]).longValue(),
        ((Number) row[1]).intValue(),
        (String) row[2],
        (String) row[4],
        (String) row[3]);
  }

  private Uni<Void> later(Throwable failure) {
    if (!troubled) {
      troubled = true;
      LOG.warnf("The history is not anchored yet: %s", Failures.named(failure));
    }
    return Uni.createFrom().voidItem();
  }
}
