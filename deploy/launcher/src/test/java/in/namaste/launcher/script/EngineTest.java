package in.namaste.launcher.script;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.launcher.ProjectRoot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the scripts do about a container engine, with programs in its place that only say whether it
 * runs.
 */
class EngineTest {

  private static final String ENGINE =
      """
      trap 'rm "$STATE/runs"; exit' TERM
      echo started >> "$STATE/said"
      touch "$STATE/runs"
      while :; do sleep 0.05; done\
      """;
  private static final String CLIENT = "[ -e \"$STATE/runs\" ]";

  @TempDir Path folder;

  @Test
  void anEngineThatWasStartedHereEndsHere() throws Exception {
    program("docker", CLIENT);
    program("dockerd", ENGINE);

    String said = script("engine_start; docker version && echo answers; engine_stop");

    assertThat(said).isEqualTo("answers\n");
    assertThat(folder.resolve("said")).hasContent("started");
    assertThat(folder.resolve("runs")).doesNotExist();
  }

  @Test
  void anEngineThatRunsAlreadyIsUsedAndLeftRunning() throws Exception {
    program("docker", CLIENT);
    program("dockerd", ENGINE);
    Files.createFile(folder.resolve("runs"));

    String said = script("engine_start; engine_stop");

    assertThat(said).isEmpty();
    assertThat(folder.resolve("said")).doesNotExist();
    assertThat(folder.resolve("runs")).exists();
  }

  @Test
  void anEngineThatDoesNotStartIsSaidWithItsOwnWords() throws Exception {
    program("docker", CLIENT);
    program("dockerd", "echo no room on this machine; exit 1");

    assertThat(script("engine_start || echo refused"))
        .contains("The container engine did not start", "no room on this machine", "refused");
  }

  @Test
  void whoMayNotInstallIsToldWhatIsMissing() throws Exception {
    program("id", "echo 1000");

    assertThat(script("engine_start || echo refused"))
        .contains("dockerd is missing", "install docker.io", "refused");
  }

  private void program(String name, String text) throws IOException {
    Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
    Files.writeString(file, "#!/bin/bash\n" + text + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  /**
   * What a script says that has these programs and the shell's usual ones, but no engine of the
   * machine.
   */
  private String script(String text) throws Exception {
    for (String usual : List.of("bash", "sleep", "mktemp", "rm", "touch", "tail", "id")) {
      if (!Files.exists(folder.resolve("bin").resolve(usual))) {
        program(usual, "exec /usr/bin/" + usual + " \"$@\"");
      }
    }
    var builder =
        new ProcessBuilder(
            "bash",
            "-c",
            ". " + ProjectRoot.find().resolve("deploy/images/engine.sh") + "\n" + text);
    builder.environment().clear();
    builder.environment().put("PATH", folder.resolve("bin").toString());
    builder.environment().put("STATE", folder.toString());
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
