package in.namaste.feedback.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class OpenKeysTest {

  private static final Path SEALED_KEY = Path.of("src/test/resources/contacts/sealed-key.jwe");
  private static final int AT_ONCE = 12;

  @Test
  void manyPassphrasesTriedAtOnceAreNoMoreThanFive() throws Exception {
    var keys = new OpenKeys(Optional.of(SEALED_KEY), new InStep());
    List<Callable<Optional<Trouble>>> guesses = new ArrayList<>();
    for (int guess = 0; guess < AT_ONCE; guess++) {
      String passphrase = "guess " + guess;
      guesses.add(() -> keys.open("cell", "session", passphrase));
    }

    List<Trouble> troubles = new ArrayList<>();
    try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Future<Optional<Trouble>> answer : people.invokeAll(guesses)) {
        troubles.add(answer.get().orElseThrow());
      }
    }

    assertThat(troubles).filteredOn(Trouble.WRONGPASSPHRASE::equals).hasSize(OpenKeys.MOST_TRIES);
    assertThat(troubles)
        .filteredOn(Trouble.TOOMANYTRIES::equals)
        .hasSize(AT_ONCE - OpenKeys.MOST_TRIES);
  }

  /** Lets nobody past the first two looks at it before all are there: they go in step. */
  private static final class InStep extends Clock {

    private static final Instant NOW = Instant.parse("2026-11-27T05:00:00Z");

    private final CyclicBarrier all = new CyclicBarrier(AT_ONCE);
    private final ThreadLocal<Integer> looks = ThreadLocal.withInitial(() -> 0);

    @Override
    public Instant instant() {
      looks.set(looks.get() + 1);
      if (looks.get() <= 2) {
        await();
      }
      return NOW;
    }

    private void await() {
      try {
        all.await();
      } catch (InterruptedException | BrokenBarrierException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
