package in.namaste.testing;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.launcher.ProjectRoot;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of threats says is tested has a test of that name. */
class ThreatsTest {

  private static final Pattern NAMED = Pattern.compile("`(\\w+Test)`");
  private static final Set<String> PASSED_OVER = Set.of("target", ".git", "node_modules");

  @Test
  void everyTestThatIsNamedIsThere() throws IOException {
    Path root = ProjectRoot.find();
    Set<String> named =
        NAMED
            .matcher(Files.readString(root.resolve("deploy/threats.md")))
            .results()
            .map(MatchResult::group)
            .map(name -> name.replace("`", ""))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(named).hasSizeGreaterThan(20);
    assertThat(tests(root)).containsAll(named);
  }

  @Test
  void itLooksIntoACheckoutOfAnyName(@TempDir Path home) throws IOException {
    Path written = home.resolve("target/src/test/java/DoorTest.java");
    Files.createDirectories(written.getParent());
    Files.createFile(written);

    assertThat(tests(home.resolve("target"))).containsExactly("DoorTest");
  }

  private static Set<String> tests(Path root) throws IOException {
    Set<String> tests = new TreeSet<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && PASSED_OVER.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (name.endsWith("Test.java")) {
              tests.add(name.replace(".java", ""));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return tests;
  }
}
