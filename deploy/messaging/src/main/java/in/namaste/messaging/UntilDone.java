package in.namaste.messaging;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Work that every start needs once and that may have to wait for Kafka or the database: attempted
 * at each tick until it succeeds. Its failure is said once, quietly.
 */
public final class UntilDone {

  private final SaidOnce attempts;
  private volatile boolean done;

  /**
   * Work that is still to be done.
   *
   * @param trouble what its first failure means, for the log
   */
  public UntilDone(Logger log, String trouble) {
    this.attempts = new SaidOnce(log, trouble);
  }

  /** Does the work unless it is done; never fails. */
  public <T> Uni<Void> attempt(Supplier<Uni<? extends T>> work) {
    return done
        ? Uni.createFrom().voidItem()
        : attempts.attempt(() -> Uni.createFrom().<T>deferred(work).invoke(() -> done = true));
  }

  /** Whether it has succeeded. */
  public boolean isDone() {
    return done;
  }
}
