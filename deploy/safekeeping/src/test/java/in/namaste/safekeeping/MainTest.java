package in.namaste.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void aMistakeOfTheProgramIsNoFinding() {
    assertThat(Main.exitCode(new ArrayList<>())).as("no command").isEqualTo(2);
  }

  @Test
  void anUnknownCommandIsRefused() {
    assertThat(Main.exitCode(new ArrayList<>(List.of("nonsense")))).isEqualTo(2);
  }
}
