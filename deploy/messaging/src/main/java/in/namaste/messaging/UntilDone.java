package in.namaste.messaging;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Work that every start needs once and that may have to wait for Kafka or the database: attempted
 * at each tick until it succeeds. Its failure is said once, quietly.
 */
public final class UntilDone {

  private final Logger log;
  private final String trouble;
  private volatile boolean done;
  private volatile boolean troubled;

  /**
   * Work that is still to be done.
   *
   * @param trouble what its first failure means, for the log
   */
  public UntilDone(Logger log, String trouble) {
    this.log = log;
    this.trouble = trouble;
  }

  /** Does the work unless it is done; never fails. */
  public <T> Uni<Void> attempt(Supplier<Uni<? extends T>> work) {
    return done
        ? Uni.createFrom().voidItem()
        : Uni.createFrom()
            .<T>deferred(work)
            .invoke(() -> done = true)
            .replaceWithVoid()
            .onFailure()
            .recoverWithUni(this::later);
  }

  /** Whether it has succeeded. */
  public boolean isDone() {
    return done;
  }

  private Uni<Void> later(Throwable failure) {
    if (!troubled) {
      troubled = true;
      log.warnf("%s: %s", trouble, Failures.named(failure));
    }
    return Uni.createFrom().voidItem();
  }
}
