package in.namaste.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTest {

  private final List<String> closed = new ArrayList<>();

  @Test
  void allAreClosedInTheirOrder() {
    assertThat(Closing.all(List.of(closing("one"), closing("other")))).isEmpty();

    assertThat(closed).containsExactly("one", "other");
  }

  /** The lock of the second relay was held for ever when the first connection did not close. */
  @Test
  void whatDoesNotCloseKeepsNothingElseOpenAndTheFirstReasonStaysTheFirst() {
    assertThat(Closing.all(List.of(failing("first"), failing("second"), closing("last"))))
        .get()
        .satisfies(
            failure -> {
              assertThat(failure).hasMessage("first");
              assertThat(failure.getSuppressed())
                  .singleElement()
                  .extracting("message")
                  .isEqualTo("second");
            });

    assertThat(closed).containsExactly("last");
  }

  /** Why the servers did not start was hidden by one that did not stop. */
  @Test
  void theReasonForClosingIsNotHidden() {
    var reason = new IllegalStateException("no room on the disk");

    Closing.after(reason, failing("did not stop"));

    assertThat(reason).hasMessage("no room on the disk");
    assertThat(reason.getSuppressed())
        .singleElement()
        .extracting("message")
        .isEqualTo("did not stop");
  }

  private AutoCloseable closing(String name) {
    return () -> closed.add(name);
  }

  private static AutoCloseable failing(String why) {
    return () -> {
      throw new IOException(why);
    };
  }
}
