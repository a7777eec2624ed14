package in.namaste.messaging;

import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RecordTooLargeException;

/** What may be said of a failure. */
public final class Failures {

  private static final int DEEPEST = 4;

  /** Appendix A of the documentation of PostgreSQL. */
  private static final String DEADLOCK_DETECTED = "40P01";

  private Failures() {}

  /**
   * The failure in a log: the names of its class and its causes', such as {@code
   * CompletionException, ConnectException}. Its message may quote what somebody wrote, and logs
   * hold no personal data.
   */
  public static String named(Throwable failure) {
    return chain(failure)
        .map(cause -> cause.getClass().getSimpleName())
        .collect(Collectors.joining(", "));
  }

  /** Whether Kafka refused a record for its size. */
  static boolean isTooLarge(Throwable failure) {
    return chain(failure).anyMatch(RecordTooLargeException.class::isInstance);
  }

  /** Whether the database ended a transaction because two waited for each other. */
  static boolean isDeadlock(Throwable failure) {
    return chain(failure)
        .anyMatch(cause -> cause instanceof SQLException refused && isDeadlock(refused));
  }

  private static boolean isDeadlock(SQLException refused) {
    return DEADLOCK_DETECTED.equals(refused.getSQLState());
  }

  private static Stream<Throwable> chain(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEEPEST);
  }
}
