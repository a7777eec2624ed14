package in.namaste.sla.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.sla.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFileTest {

  @TempDir Path folder;

  @Test
  void readsTheRulesOfTheRohtakPack() {
    Path pack = Path.of(System.getProperty("project.root"), "deploy/district/rohtak");

    assertThat(PolicyFile.read(pack.resolve("policy.yaml")))
        .isEqualTo(new Policy(1, List.of(50, 75, 90), Duration.ofDays(3)));
  }

  @Test
  void saysInOneSentenceWhichFileIsMissing() {
    Path missing = folder.resolve("policy.yaml");

    assertThatThrownBy(() -> PolicyFile.read(missing))
        .hasMessageContaining(missing.toString())
        .hasMessageContaining("DISTRICT_DIR");
  }

  @Test
  void aReminderAfterTheDeadlineIsNoRule() throws IOException {
    Path file = folder.resolve("policy.yaml");
    Files.writeString(
        file, "version: 1\npromise: {remindAtPercent: [120]}\nconfirmation: {hours: 72}\n");

    assertThatThrownBy(() -> PolicyFile.read(file)).hasMessageContaining(file.toString());
  }
}
