package in.namaste.web;

import io.quarkus.logging.LoggingFilter;
import java.util.Arrays;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Keeps what people typed out of the log: a search that fails is told by Quarkus with its whole
 * address, and behind the question mark stand the words or digits that were looked for. Every
 * record passes; addresses in those of the HTTP server end before the question mark.
 */
@LoggingFilter(name = LoggedAddress.NAME)
public final class LoggedAddress implements Filter {

  static final String NAME = "logged-address";

  private static final String HTTP_SERVER = "io.quarkus.vertx.http";

  @Override
  public boolean isLoggable(LogRecord record) {
    Object[] parameters = record.getParameters();
    if (parameters != null && String.valueOf(record.getLoggerName()).startsWith(HTTP_SERVER)) {
      record.setParameters(Arrays.stream(parameters).map(LoggedAddress::withoutQuery).toArray());
    }
    return true;
  }

  private static Object withoutQuery(Object parameter) {
    return parameter instanceof String text && text.indexOf('?') >= 0
        ? text.substring(0, text.indexOf('?'))
        : parameter;
  }
}
