package in.namaste.ticket.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

  @Test
  void mergingDoesNotWaitForAnythingElse() {
    assertThat(Arrays.stream(OneAtATime.values()).map(OneAtATime::key)).doesNotHaveDuplicates();
  }
}
