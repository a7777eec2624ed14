package in.namaste.launcher.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A launcher that is killed outright leaves nothing behind. */
class KilledLauncherTest {

  @TempDir Path folder;

  /** A launcher with one child, whose pid it prints; args: a folder for the log. */
  static final class DummyLauncher {
    public static void main(String[] args) throws Exception {
      Path folder = Path.of(args[0]);
      var spec =
          new ChildSpec(
              "dummy",
              List.of("sleep", "1000"),
              System.getenv(),
              folder,
              folder.resolve("dummy.log"),
              () -> true);
      var child = new Child(spec, new Tasks(System.err::println), System.err::println, () -> {});
      child.start();
      System.out.println(child.handle().orElseThrow().pid());
      Thread.currentThread().join();
    }
  }

  @Test
  void itsChildrenEndByThemselves() throws Exception {
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            DummyLauncher.class.getName(),
            folder.toString());
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    Process launcher = builder.start();
    BufferedReader output = launcher.inputReader(StandardCharsets.UTF_8);
    ProcessHandle child = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();

    launcher.destroyForcibly();

    await().atMost(Duration.ofSeconds(20)).until(() -> !child.isAlive());
  }

  @Test
  void theNextStartEndsWhatStillRuns() throws Exception {
    Process child = new ProcessBuilder("sleep", "1000").start();
    var leftovers = new Leftovers(folder.resolve("children"));
    leftovers.record(List.of(child.toHandle()));

    assertThat(leftovers.end()).isEqualTo(1);

    await().until(() -> !child.isAlive());
    assertThat(leftovers.end()).isZero();
  }

  @Test
  void aProcessThatOnlyHasTheSamePidIsLeftAlone() throws Exception {
    Process innocent = new ProcessBuilder("sleep", "1000").start();
    Path file = folder.resolve("children");
    Files.writeString(file, innocent.pid() + " 1000000000\n");

    assertThat(new Leftovers(file).end()).isZero();

    assertThat(innocent.isAlive()).isTrue();
    innocent.destroyForcibly();
  }
}
