package in.namaste.messaging;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Work done at every tick that may fail while Kafka or the database is away: a row of failures is
 * said once, quietly, and again only after it has succeeded in between.
 */
public final class SaidOnce {

  private final Logger log;
  private final String trouble;
  private volatile boolean troubled;

  /**
   * Work without trouble so far.
   *
   * @param trouble what a failure means, for the log
   */
  public SaidOnce(Logger log, String trouble) {
    this.log = log;
    this.trouble = trouble;
  }

  /** Does the work; never fails. */
  public <T> Uni<Void> attempt(Supplier<Uni<? extends T>> work) {
    return Uni.createFrom()
        .<T>deferred(work)
        .invoke(() -> troubled = false)
        .replaceWithVoid()
        .onFailure()
        .recoverWithUni(this::later);
  }

  private Uni<Void> later(Throwable failure) {
    if (!troubled) {
      troubled = true;
      log.warnf("%s: %s", trouble, Failures.named(failure));
    }
    return Uni.createFrom().voidItem();
  }
}
