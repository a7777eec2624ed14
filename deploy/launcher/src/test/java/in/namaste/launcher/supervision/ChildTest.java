package in.namaste.launcher.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.launcher.supervision.ChildSpec.Readiness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A child lives as long as it is wanted, and no longer. */
class ChildTest {

  @TempDir Path folder;

  private final List<String> reports = new CopyOnWriteArrayList<>();
  private final Tasks tasks = new Tasks(reports::add);

  @AfterEach
  void noMoreTasks() {
    tasks.close();
  }

  @Test
  void aKilledChildIsStartedAgainAndReportedInOneLine() throws Exception {
    Child child = child("sleep 100");
    child.start();
    long first = child.handle().orElseThrow().pid();

    child.kill();

    await()
        .until(
            () -> child.handle().map(ProcessHandle::pid).filter(pid -> pid != first).isPresent());
    assertThat(reports)
        .singleElement()
        .asString()
        .contains("dummy ended by itself (signal 9)")
        .contains("dummy.log");
    child.stop();
  }

  @Test
  void aChildThatDiesAgainAndAgainIsGivenUpByWhoWaitsForIt() throws Exception {
    Child child = child("exit 3");
    child.start();

    assertThat(child.awaitReady(Duration.ofSeconds(20))).isFalse();
    assertThat(reports).isNotEmpty().allMatch(line -> line.contains("exit code 3"));
    child.stop();
  }

  @Test
  void deathsOfThePastDoNotMakeTheNextWaitGiveUp() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    Child child = child("sleep 100", () -> asked.incrementAndGet() > 3);
    child.start();
    for (int death = 1; death <= 3; death++) {
      child.kill();
      await().until(child::isRunning);
    }

    assertThat(child.awaitReady(Duration.ofSeconds(20))).isTrue();
    child.stop();
  }

  @Test
  void aStoppedChildGetsTimeToEndWellAndStaysDown() throws Exception {
    Path mark = folder.resolve("ended-well");
    Child child =
        child("trap 'echo > " + mark + "; exit 0' TERM; echo ready; while :; do sleep 0.1; done");
    child.start();
    await()
        .until(
            () ->
                Files.exists(folder.resolve("dummy.log"))
                    && Files.size(folder.resolve("dummy.log")) > 0);

    child.stop();

    assertThat(mark).exists();
    assertThat(child.isRunning()).isFalse();
    assertThat(reports).isEmpty();
  }

  @Test
  void aChildKilledForGoodStaysDownUntilItIsStarted() throws Exception {
    Child child = child("sleep 100");
    child.start();

    child.killForGood();

    assertThat(child.isRunning()).isFalse();
    child.start();
    assertThat(child.isRunning()).isTrue();
    child.stop();
    assertThat(reports).isEmpty();
  }

  @Test
  void aChildSeesOnlyTheVariablesItIsGiven() throws Exception {
    Child child = child("env; sleep 100");
    child.use(child.spec().with(Map.of("COLOUR", "blue")));
    child.start();

    await()
        .untilAsserted(
            () ->
                assertThat(folder.resolve("dummy.log"))
                    .content()
                    .contains("COLOUR=blue")
                    .doesNotContain("JAVA_HOME"));
    child.stop();
  }

  @Test
  void theWaitBeforeAnotherStartGrowsAndIsForgottenAfterAHealthyLife() {
    var backoff = new Backoff();

    assertThat(backoff.after(Duration.ZERO)).isEqualTo(Duration.ofMillis(500));
    assertThat(backoff.after(Duration.ZERO)).isEqualTo(Duration.ofSeconds(1));
    for (int i = 0; i < 20; i++) {
      assertThat(backoff.after(Duration.ZERO)).isLessThanOrEqualTo(Duration.ofSeconds(30));
    }
    assertThat(backoff.after(Duration.ofMinutes(2))).isEqualTo(Duration.ofMillis(500));
  }

  private Child child(String script) {
    return child(script, () -> false);
  }

  private Child child(String script, Readiness readiness) {
    var spec =
        new ChildSpec(
            "dummy",
            List.of("sh", "-c", script),
            Map.of("PATH", System.getenv("PATH")),
            folder,
            folder.resolve("dummy.log"),
            readiness);
    return new Child(spec, tasks, reports::add, () -> {});
  }
}
