package in.namaste.sla.rebuilding;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Reactive work that a thread of its own waits for. */
final class Blocking {

  private Blocking() {}

  /**
   * Does it on a context made for it, where a reactive session may live.
   *
   * @throws IllegalStateException whose cause is its failure
   */
  static <T> T await(Supplier<Uni<T>> work) {
    try {
      return VertxContextSupport.subscribeAndAwait(work);
    } catch (Throwable failure) {
      throw new IllegalStateException("A step of the rebuild failed", failure);
    }
  }
}
