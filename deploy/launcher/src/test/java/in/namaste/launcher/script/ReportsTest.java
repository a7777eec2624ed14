package in.namaste.launcher.script;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.launcher.ProjectRoot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What deploy/test says of the tests that ran, and of those that did not. */
class ReportsTest {

  private static final String SHORT_AND_LONG =
      """
      class MixedTest {
        @Test
        void quick() {}

        @Test
        @Tag("long")
        void slow() throws Exception {}

        @Tag("long")
        @ParameterizedTest(name = "{0}")
        @MethodSource("all")
        void slowForEach(String one) {}
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void aProjectOfOneModule() throws IOException {
    write("pom.xml", "<modules>\n    <module>a</module>\n</modules>\n");
    Path started = write("started", "");
    Files.setLastModifiedTime(started, FileTime.from(Instant.now().minusSeconds(60)));
  }

  @Test
  void whatRanIsNamedAndWhatIsLongIsNamedAsNotRun() throws Exception {
    source("MixedTest", SHORT_AND_LONG);
    report("MixedTest", "quick");

    assertThat(told("no"))
        .isEqualTo(
            """
            Which tests ran
              a: 1 tests, 0 failures, 0 skipped
                in.MixedTest (1)
                in.MixedTest.slow takes minutes and runs with deploy/test --long
                in.MixedTest.slowForEach takes minutes and runs with deploy/test --long
            1 0
            """);
  }

  @Test
  void aLongMethodThatDidNotRunThoughItShouldIsMissed() throws Exception {
    source("MixedTest", SHORT_AND_LONG);
    report("MixedTest", "quick", "slowForEach(String)[1]");

    assertThat(told("yes"))
        .isEqualTo(
            """
            Which tests ran
              a: 2 tests, 0 failures, 0 skipped
                in.MixedTest (2)
                in.MixedTest.slow did NOT run
            2 1
            """);
  }

  @Test
  void aClassWithoutAReportIsMissedUnlessAllOfItIsLong() throws Exception {
    source("ForgottenTest", "class ForgottenTest {\n  @Test\n  void it() {}\n}\n");
    source("LongTest", "@Tag(\"long\")\nclass LongTest {\n  @Test\n  void it() {}\n}\n");
    source(
        "LongInAllTest", "class LongInAllTest {\n  @Test\n  @Tag(\"long\")\n  void it() {}\n}\n");

    assertThat(told("no"))
        .isEqualTo(
            """
            Which tests ran
              a: 0 tests, 0 failures, 0 skipped
                in.ForgottenTest did NOT run
                in.LongInAllTest.it takes minutes and runs with deploy/test --long
                in.LongTest takes minutes and runs with deploy/test --long
            0 1
            """);
  }

  @Test
  void whatRunsAgainstComposeIsNamedAndNotMissed() throws Exception {
    source("OfficeTest", "@Tag(\"compose\")\nclass OfficeTest {\n  @Test\n  void it() {}\n}\n");

    assertThat(told("yes"))
        .isEqualTo(
            """
            Which tests ran
              a: 0 tests, 0 failures, 0 skipped
                in.OfficeTest runs against the system of deploy/compose/try
            0 0
            """);
  }

  @Test
  void onContainersOnlyWhatNeedsServersAndNotAllOfComposeIsMissed() throws Exception {
    source("RanTest", "@TownTest\nclass RanTest {\n  @Test\n  void it() {}\n}\n");
    source("ForgottenTest", "@TownTest\nclass ForgottenTest {\n  @Test\n  void it() {}\n}\n");
    source(
        "OfficeTest",
        "@TownTest\n@Tag(\"compose\")\nclass OfficeTest {\n  @Test\n  void it() {}\n}\n");
    source("PlainTest", "class PlainTest {\n  @Test\n  void it() {}\n}\n");
    report("RanTest", "it");

    assertThat(
            told(
                "no",
                "root=. NAMASTE_KAFKA_IMAGE=k NAMASTE_POSTGRES_IMAGE=p; . %s; contained_modules=a;"
                        .formatted(ProjectRoot.find().resolve("deploy/contained.sh"))
                    + " tell_which_ran_contained"))
        .isEqualTo(
            """
            Which tests ran on Kafka (k) and PostgreSQL (p) in containers
              a: 1 tests, 0 failures, 0 skipped
                in.RanTest (1)
                in.ForgottenTest did NOT run
                1 classes need neither Kafka nor PostgreSQL: they run without --containers
            1 1
            """);
  }

  private String told(String withLong) throws Exception {
    return told(withLong, "tell_which_tests_ran");
  }

  private String told(String withLong, String telling) throws Exception {
    String text =
        "set -euo pipefail; . %s; started=started long=%s tests=0 failures=0 skipped=0 missing=0; %s; echo $tests $missing"
            .formatted(ProjectRoot.find().resolve("deploy/reports.sh"), withLong, telling);
    Process script =
        new ProcessBuilder("bash", "-c", text)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(script.waitFor()).as(output).isZero();
    return output;
  }

  private void source(String name, String text) throws IOException {
    write("a/src/test/java/in/" + name + ".java", text);
  }

  private void report(String name, String... methods) throws IOException {
    var xml = new StringBuilder();
    xml.append("<testsuite name=\"in.%s\" tests=\"%d\"".formatted(name, methods.length));
    xml.append(" errors=\"0\" skipped=\"0\" failures=\"0\">\n");
    for (String method : methods) {
      xml.append("  <testcase name=\"" + method + "\" classname=\"in." + name + "\"/>\n");
    }
    write("a/target/surefire-reports/TEST-in." + name + ".xml", xml + "</testsuite>\n");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
