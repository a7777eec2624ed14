package in.namaste.messaging;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RecordTooLargeException;

/** What may be said of a failure. */
public final class Failures {

  private static final int DEEPEST = 4;

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

  private static Stream<Throwable> chain(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEEPEST);
  }
}
