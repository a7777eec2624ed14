package in.namaste.sla.counting;

import in.namaste.messaging.SaidOnce;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * Counts anew after somebody has folded without some of the kept counts. While a new version is
 * rolled out, the old one folds on without those that it does not know; the table's trigger leaves
 * a note of it, and nobody need think of a rebuild.
 */
@ApplicationScoped
public class Recounting {

  private static final long EVERY_MILLIS = 60_000;

  private static final Logger LOG = Logger.getLogger(Recounting.class);

  private final Vertx vertx;
  private final Pool pool;
  private final Folding folding;
  private final SaidOnce rounds = new SaidOnce(LOG, "Whether to count anew is not known");
  private long timer;

  Recounting(Vertx vertx, Pool pool, Folding folding) {
    this.vertx = vertx;
    this.pool = pool;
    this.folding = folding;
  }

  void start(@Observes StartupEvent started) {
    timer =
        vertx.setPeriodic(
            EVERY_MILLIS, tick -> rounds.attempt(this::mend).subscribe().with(done -> {}));
  }

  void stop(@Observes ShutdownEvent stopping) {
    vertx.cancelTimer(timer);
  }

  /** Looks, and counts anew if need be. */
  public Uni<Void> mend() {
    return pool.query("select from recount_due")
        .execute()
        .chain(notes -> notes.size() == 0 ? Uni.createFrom().voidItem() : recount());
  }

  private Uni<Void> recount() {
    return folding
        .recountIfDue()
        .invoke(
            done -> {
              if (done) {
                LOG.info("Kept counts are made anew: another version had folded");
              }
            })
        .replaceWithVoid();
  }
}
