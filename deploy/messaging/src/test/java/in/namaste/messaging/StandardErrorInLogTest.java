package in.namaste.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A collector of logs reads objects only: what libraries print beside the log belongs into it. */
@QuarkusTest
@QuarkusTestResource(NoteTopics.class)
class StandardErrorInLogTest {

  private static final Logger ROOT = Logger.getLogger("");

  @Inject Pool pool;

  private final List<String> logged = new CopyOnWriteArrayList<>();
  private final Handler handler = new Listening();

  @BeforeEach
  void listen() {
    ROOT.addHandler(handler);
  }

  @AfterEach
  void listenNoMore() {
    ROOT.removeHandler(handler);
  }

  @Test
  void theEndOfAConnectionInSomebodysHandsIsALineOfTheLog() {
    SqlConnection held = pool.getConnection().await().indefinitely();
    Integer itself =
        held.query("select pg_backend_pid()")
            .execute()
            .await()
            .indefinitely()
            .iterator()
            .next()
            .getInteger(0);

    pool.preparedQuery("select pg_terminate_backend($1)")
        .execute(Tuple.of(itself))
        .await()
        .indefinitely();

    await()
        .untilAsserted(
            () ->
                assertThat(logged)
                    .anySatisfy(line -> assertThat(line).contains("PgException", "57P01")));
  }

  @Test
  void eachPrintedLineIsOneLineOfTheLog() {
    System.err.println("पहली\nsecond");
    System.err.print("no end");

    await().untilAsserted(() -> assertThat(logged).contains("पहली", "second"));
    assertThat(logged).doesNotContain("no end");

    System.err.println(" yet");

    await().untilAsserted(() -> assertThat(logged).contains("no end yet"));
  }

  /** Keeps what is logged. */
  private final class Listening extends Handler {

    @Override
    public void publish(LogRecord said) {
      logged.add(ExtLogRecord.wrap(said).getFormattedMessage());
    }

    @Override
    public void flush() {
      // Nothing is held back.
    }

    @Override
    public void close() {
      // Nothing is held.
    }
  }
}
