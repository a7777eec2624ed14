package in.namaste.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Makes each line that a library prints on standard error a warning of the log: whoever collects
 * logs reads one object a line. Vert.x' SQL client prints so when the server ends a connection that
 * somebody holds. What the JVM itself prints is not seen here.
 */
@ApplicationScoped
class StandardErrorInLog {

  private static final Logger LOG = Logger.getLogger(StandardErrorInLog.class);

  private static final String WRITER = "standard-error-in-log";

  private final PrintStream before = System.err;

  /**
   * Who prints holds the stream's lock, and who logs that of a log's handler, which may print
   * itself: nobody waits for one while holding the other.
   */
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(WRITER).factory());

  void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
    System.setErr(new PrintStream(new Lines(), true, StandardCharsets.UTF_8));
  }

  void stop(@Observes ShutdownEvent stopped) {
    System.setErr(before);
    writer.close();
  }

  /** Its {@link PrintStream} lets one thread write at a time. */
  private final class Lines extends OutputStream {

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    @Override
    public void write(int printed) {
      if (writer.isShutdown() || Thread.currentThread().getName().equals(WRITER)) {
        // Nothing is logged any more, or the log itself has something to complain of.
        before.write(printed);
      } else if (printed == '\n') {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        writer.execute(() -> LOG.warn(text));
      } else {
        line.write(printed);
      }
    }
  }
}
