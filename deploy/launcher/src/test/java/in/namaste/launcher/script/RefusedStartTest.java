package in.namaste.launcher.script;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.launcher.Launcher;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What the user sees when a start is refused: one sentence, no stack trace, an exit code that says
 * so.
 */
class RefusedStartTest {

  @Test
  void anUnknownOptionIsOneSentence() throws Exception {
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            Launcher.class.getName(),
            "--unheard-of");
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    Process process = builder.redirectErrorStream(true).start();

    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(output.lines())
        .singleElement()
        .isEqualTo("Unknown option --unheard-of; deploy/run --help lists them.");
  }
}
