package in.namaste.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(NoteTopics.class)
class DeadlockTest {

  private static final int ONE = 4_711;
  private static final int OTHER = 4_712;

  private static final Executor TWO_AT_ONCE = Thread::startVirtualThread;

  @Inject Transactions transactions;

  @Test
  void whoIsEndedForADeadlockBeginsAgain() {
    var oneIsLocked = new CompletableFuture<Void>();
    var otherIsLocked = new CompletableFuture<Void>();

    var here = inBackground(() -> lockBoth(ONE, oneIsLocked, OTHER, otherIsLocked));
    var there = inBackground(() -> lockBoth(OTHER, otherIsLocked, ONE, oneIsLocked));

    assertThat(here.join() + there.join()).isEqualTo("donedone");
  }

  private Uni<String> lockBoth(
      int first, CompletableFuture<Void> locked, int second, CompletableFuture<Void> theirs) {
    return transactions.run(
        () -> {
          Context own = Vertx.currentContext();
          return lock(first)
              .invoke(() -> locked.complete(null))
              .chain(() -> Uni.createFrom().completionStage(theirs))
              .emitOn(next -> own.runOnContext(nothing -> next.run()))
              .chain(() -> lock(second))
              .replaceWith("done");
        });
  }

  private static Uni<Void> lock(int key) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(:key) as text)", String.class)
                    .setParameter("key", key)
                    .getSingleResult())
        .replaceWithVoid();
  }

  private static CompletableFuture<String> inBackground(Supplier<Uni<String>> work) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return VertxContextSupport.subscribeAndAwait(work);
          } catch (Throwable failure) {
            throw new CompletionException(failure);
          }
        },
        TWO_AT_ONCE);
  }
}
