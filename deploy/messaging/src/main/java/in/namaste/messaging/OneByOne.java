package in.namaste.messaging;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/**
 * Work on many things, each begun when the one before is done: a reactive session does one thing at
 * a time, and a chain of several hundred overflows the stack.
 */
public final class OneByOne {

  private OneByOne() {}

  /**
   * Completes when all is done; fails with the first failure, and what comes after is not begun.
   */
  public static <T> Uni<Void> each(Iterable<T> all, Function<T, Uni<Void>> work) {
    return Multi.createFrom()
        .iterable(all)
        .onItem()
        .transformToUniAndConcatenate(work::apply)
        .collect()
        .last()
        .replaceWithVoid();
  }
}
