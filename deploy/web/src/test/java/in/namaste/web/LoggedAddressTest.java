package in.namaste.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LoggedAddressTest {

  private final LoggedAddress filter = new LoggedAddress();

  @Test
  void aFailedSearchIsLoggedWithoutItsWords() {
    LogRecord record =
        record("io.quarkus.vertx.http.runtime.QuarkusErrorHandler", "/desk?q=9800000001", "a7-1");

    assertThat(filter.isLoggable(record)).isTrue();
    assertThat(record.getParameters()).containsExactly("/desk", "a7-1");
  }

  @Test
  void otherRecordsStayAsTheyAre() {
    LogRecord other = record("in.namaste.ticket.Sorting", "who?", 4);
    LogRecord none = new LogRecord(Level.INFO, "ready");

    assertThat(filter.isLoggable(other)).isTrue();
    assertThat(filter.isLoggable(none)).isTrue();
    assertThat(other.getParameters()).containsExactly("who?", 4);
    assertThat(none.getParameters()).isNull();
  }

  private static LogRecord record(String logger, Object... parameters) {
    LogRecord record = new LogRecord(Level.SEVERE, "HTTP Request to %s failed, error id: %s");
    record.setLoggerName(logger);
    record.setParameters(parameters);
    return record;
  }
}
