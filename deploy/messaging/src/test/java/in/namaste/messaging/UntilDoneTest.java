package in.namaste.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

class UntilDoneTest {

  private final AtomicInteger attempts = new AtomicInteger();
  private final UntilDone work =
      new UntilDone(Logger.getLogger(UntilDoneTest.class), "The work is not done yet");

  @Test
  void itIsAttemptedUntilItSucceedsAndNeverAgain() {
    tick();
    tick();
    assertThat(work.isDone()).isFalse();

    tick();
    assertThat(work.isDone()).isTrue();
    tick();

    assertThat(attempts).hasValue(3);
  }

  /** Fails in both ways there are, then succeeds. */
  private void tick() {
    work.attempt(
            () ->
                switch (attempts.incrementAndGet()) {
                  case 1 -> throw new IllegalStateException("no file");
                  case 2 -> Uni.createFrom().failure(new IllegalStateException("no database"));
                  default -> Uni.createFrom().item("done");
                })
        .await()
        .indefinitely();
  }
}
