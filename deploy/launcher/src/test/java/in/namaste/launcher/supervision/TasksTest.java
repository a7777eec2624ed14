package in.namaste.launcher.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What supervision does beside the main thread. */
class TasksTest {

  private final List<String> reports = new CopyOnWriteArrayList<>();
  private final Tasks tasks = new Tasks(reports::add);

  @AfterEach
  void noMoreTasks() {
    tasks.close();
  }

  @Test
  void theExitValueIsKnownWhenAChildIsSaidToHaveEnded() throws Exception {
    var child = new GoneButNotYetReaped(new ProcessBuilder("true").start());
    var heard = new CompletableFuture<Integer>();
    var goneIsHeard = new CountDownLatch(1);

    tasks.whenEnded(child, () -> heard.complete(child.exitValue()));
    tasks.whenEnded(child.toHandle(), goneIsHeard::countDown);
    assertThat(goneIsHeard.await(1, TimeUnit.MINUTES)).isTrue();
    child.reap();

    assertThat(heard.get(1, TimeUnit.MINUTES)).isEqualTo(137);
    assertThat(reports).isEmpty();
  }

  /** The system says that it is gone before its exit value may be asked. */
  private static final class GoneButNotYetReaped extends Process {

    private final Process gone;
    private final CountDownLatch reaped = new CountDownLatch(1);

    GoneButNotYetReaped(Process gone) throws InterruptedException {
      this.gone = gone;
      gone.waitFor();
    }

    void reap() {
      reaped.countDown();
    }

    @Override
    public ProcessHandle toHandle() {
      return gone.toHandle();
    }

    @Override
    public int waitFor() throws InterruptedException {
      reaped.await();
      return exitValue();
    }

    @Override
    public int exitValue() {
      if (reaped.getCount() > 0) {
        throw new IllegalThreadStateException("process hasn't exited");
      }
      return 137;
    }

    @Override
    public OutputStream getOutputStream() {
      return gone.getOutputStream();
    }

    @Override
    public InputStream getInputStream() {
      return gone.getInputStream();
    }

    @Override
    public InputStream getErrorStream() {
      return gone.getErrorStream();
    }

    @Override
    public void destroy() {
      gone.destroy();
    }
  }
}
