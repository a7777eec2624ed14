package in.namaste.launcher.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.launcher.LocalPorts;
import in.namaste.launcher.ProjectRoot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlowStartTest {

  @TempDir Path folder;

  @Test
  void aServerThatWasGivenUpIsNotLeftBehind() {
    var settings =
        new PostgreSqlSettings(
            folder.resolve("postgres"),
            PostgreSqlSettings.sharedBinaries(ProjectRoot.find()),
            folder.resolve("postgres.log"),
            LocalPorts.free(1).getFirst(),
            "secret");

    assertThatThrownBy(() -> EmbeddedPostgreSql.start(settings, Duration.ofMillis(1)))
        .isInstanceOf(IOException.class);

    assertThat(ProcessHandle.allProcesses())
        .noneMatch(
            any ->
                String.join(" ", any.info().arguments().orElse(new String[0]))
                    .contains(folder.toString()));
  }
}
