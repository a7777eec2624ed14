package in.namaste.gateway.conversation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Takes away the rows of people who asked to be forgotten, once the goodbye has been sent or a day
 * has passed; and of addresses that a repeated webhook brought back without a word.
 */
@ApplicationScoped
class Forgetting {

  private static final Logger LOG = Logger.getLogger(Forgetting.class);

  private static final long EVERY_MILLIS = 2_000;
  private static final Duration GOODBYE = Duration.ofDays(1);
  private static final Duration REPEATED = Duration.ofHours(1);

  private static final String FORGET =
      """
      with gone as (
        select c.id from citizen c
        where c.erased_at is not null
          and (c.erased_at < $1
               or not exists (select 1 from outgoing_message m where m.citizen_id = c.id
                              and m.state in ('waiting', 'held', 'unconfirmed')))
           or c.conversation is null and c.last_inbound_at is null and c.created_at < $2
        limit 100 for update skip locked),
      goodbye as (delete from outgoing_message where citizen_id in (select id from gone))
      delete from citizen where id in (select id from gone)
      """;

  private final Pool pool;
  private final Vertx vertx;
  private final Clock clock;
  private final AtomicBoolean busy = new AtomicBoolean();
  private long timer;

  Forgetting(Pool pool, Vertx vertx, Clock clock) {
    this.pool = pool;
    this.vertx = vertx;
    this.clock = clock;
  }

  void start(@Observes StartupEvent started) {
    timer = vertx.setPeriodic(EVERY_MILLIS, tick -> look());
  }

  void stop(@Observes ShutdownEvent stopping) {
    vertx.cancelTimer(timer);
  }

  private void look() {
    if (busy.compareAndSet(false, true)) {
      forget()
          .onTermination()
          .invoke(() -> busy.set(false))
          .subscribe()
          .with(done -> {}, away -> LOG.debugf("Forgetting waits: %s", away.toString()));
    }
  }

  private Uni<Void> forget() {
    return pool.preparedQuery(FORGET)
        .execute(Tuple.of(now().minus(GOODBYE), now().minus(REPEATED)))
        .replaceWithVoid();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
