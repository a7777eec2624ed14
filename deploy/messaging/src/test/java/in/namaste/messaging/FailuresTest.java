package in.namaste.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class FailuresTest {

  @Test
  void aFailureIsNamedWithoutItsWords() {
    var quoting = new IllegalArgumentException("cannot read झलकारी देवी");

    assertThat(Failures.named(new CompletionException(quoting)))
        .isEqualTo("CompletionException, IllegalArgumentException");
  }

  @Test
  void aChainOfCausesIsNamedOnlySoFar() {
    Throwable deep = new IllegalStateException("0");
    for (int i = 1; i < 10; i++) {
      deep = new IllegalStateException("deeper", deep);
    }

    assertThat(Failures.named(deep).split(", ", -1)).hasSize(4);
  }
}
