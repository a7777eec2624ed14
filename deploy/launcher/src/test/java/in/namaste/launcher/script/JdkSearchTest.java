package in.namaste.launcher.script;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.launcher.ProjectRoot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts find a JDK by themselves, or say what is missing. */
class JdkSearchTest {

  @TempDir Path folder;

  private Path tools;

  @BeforeEach
  void aMachineWithoutAnyJdk() throws IOException {
    tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : new String[] {"bash", "sed", "sort", "dirname", "readlink"}) {
      Files.createSymbolicLink(tools.resolve(tool), onPath(tool));
    }
  }

  @Test
  void javaHomeWinsWhenItIsNewEnough() throws Exception {
    Path chosen = jdk("chosen", "21.0.4");
    jdk("usual/newer", "25.0.1");

    assertThat(found(chosen)).isEqualTo(chosen.toString());
  }

  @Test
  void aJavaHomeThatIsTooOldIsPassedOver() throws Exception {
    Path old = jdk("old", "17.0.12");
    Path newer = jdk("usual/temurin-25", "25.0.1");
    jdk("usual/openjdk-17", "17.0.12");

    assertThat(found(old)).isEqualTo(newer.toString());
  }

  @Test
  void aRuntimeWithoutCompilerIsPassedOver() throws Exception {
    Path runtime = jdk("usual/runtime", "25.0.1");
    Files.delete(runtime.resolve("bin/javac"));

    assertThat(found(runtime)).contains("needs a JDK of version 21 or newer").doesNotContain("\n");
  }

  private String found(Path javaHome) throws Exception {
    String script =
        ". " + ProjectRoot.find().resolve("deploy/jdk.sh") + " && find_jdk && echo $JAVA_HOME";
    var builder =
        new ProcessBuilder(tools.resolve("bash").toString(), "-euc", script)
            .redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("JAVA_HOME", javaHome.toString());
    builder.environment().put("NAMASTE_JDK_FOLDERS", folder.resolve("usual").toString());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output.strip();
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    for (String program : new String[] {"java", "javac"}) {
      Path file = Files.createDirectories(home.resolve("bin")).resolve(program);
      Files.writeString(file, "#!" + tools.resolve("bash") + "\necho 'javac " + version + "'\n");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    return home;
  }

  private static Path onPath(String tool) {
    for (String part : System.getenv("PATH").split(":", -1)) {
      Path candidate = Path.of(part, tool);
      if (Files.isExecutable(candidate)) {
        return candidate;
      }
    }
    throw new IllegalStateException(tool + " is not installed");
  }
}
