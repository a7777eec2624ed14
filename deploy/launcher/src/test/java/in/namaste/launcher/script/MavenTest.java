package in.namaste.launcher.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.launcher.ProjectRoot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the scripts build: what ends them ends Maven, and nothing that runs loses its files. */
class MavenTest {

  private static final int ENDED_BY_SIGTERM = 128 + 15;
  private static final int ENDED_BY_CTRL_C = 128 + 2;

  @TempDir Path folder;

  private Process script;

  @BeforeEach
  void aJdkInUseByNobody() throws IOException {
    program("jdk/bin/javac", "echo 'javac 25.0.1'");
    program("jdk/bin/java", "exit 0");
    program("jdk/bin/jps", "exit 0");
  }

  @AfterEach
  void nothingStays() {
    if (script != null) {
      script.descendants().forEach(ProcessHandle::destroyForcibly);
      script.destroyForcibly();
    }
  }

  @Test
  void sigtermEndsMavenAndThenTheScript() throws Exception {
    ProcessHandle maven = aBuildThatGoesOn();

    signal("TERM");

    assertThat(exitCode()).isEqualTo(ENDED_BY_SIGTERM);
    assertThat(maven.isAlive()).isFalse();
    assertThat(folder.resolve("ended-well")).exists();
  }

  @Test
  void ctrlCEndsMavenAndThenTheScript() throws Exception {
    ProcessHandle maven = aBuildThatGoesOn();

    signal("INT");

    assertThat(exitCode()).isEqualTo(ENDED_BY_CTRL_C);
    assertThat(maven.isAlive()).isFalse();
    assertThat(folder.resolve("ended-well")).exists();
  }

  @Test
  void aBuildThatFailsKeepsItsExitCode() throws Exception {
    program("tools/mvn", "echo \"$@ in $PWD\"; exit 7");

    String output = build();

    assertThat(script.exitValue()).isEqualTo(7);
    assertThat(output).isEqualTo("-B -q package in " + folder.toRealPath() + "\n");
  }

  @Test
  void underASystemThatRunsFromThisCheckoutNothingIsBuilt() throws Exception {
    program("tools/mvn", "echo built");
    program(
        "jdk/bin/jps",
        "echo '4710 in.namaste.launcher.Launcher -Xmx160m -Dproject.root="
            + folder.toRealPath()
            + "-other'; echo '4711 in.namaste.launcher.Launcher -Xmx160m -Dproject.root="
            + folder.toRealPath()
            + "'");

    String output = build();

    assertThat(script.exitValue()).isEqualTo(1);
    assertThat(output.lines())
        .singleElement()
        .isEqualTo(
            "Namaste runs from %s (process 4711) and would lose its files in a build; stop it first."
                .formatted(folder.toRealPath()));
  }

  private ProcessHandle aBuildThatGoesOn() throws Exception {
    program(
        "tools/mvn",
        """
        trap 'touch ended-well; exit 143' TERM
        echo $$ > draft && mv draft pid
        while :; do sleep 0.05; done
        """);
    start();
    Path pid = folder.resolve("pid");
    await().until(() -> Files.exists(pid));
    return ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
  }

  private String build() throws Exception {
    start();
    String output = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    exitCode();
    return output;
  }

  private int exitCode() throws InterruptedException {
    assertThat(script.waitFor(10, TimeUnit.SECONDS)).as("the script ended").isTrue();
    return script.exitValue();
  }

  private void start() throws IOException {
    Path deploy = ProjectRoot.find().resolve("deploy");
    String text =
        "set -euo pipefail; . %s/jdk.sh; . %s/maven.sh; root=%s; require_maven $root || exit 1; maven $root -q package || exit $?"
            .formatted(deploy, deploy, folder.toRealPath());
    // A shell in the background ignores Ctrl-C for all that it starts; whoever types it is in
    // front.
    var builder =
        new ProcessBuilder("env", "--default-signal=INT", "bash", "-c", text)
            .redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder
        .environment()
        .merge("PATH", folder.resolve("tools").toString(), (old, own) -> own + ":" + old);
    script = builder.start();
  }

  private void signal(String name) throws Exception {
    assertThat(new ProcessBuilder("kill", "-s", name, "" + script.pid()).start().waitFor())
        .isZero();
  }

  private void program(String name, String body) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/usr/bin/env bash\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
