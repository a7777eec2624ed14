package in.namaste.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The time a service lives in. Nothing asks the machine directly, so that a test can turn it. */
class Clocks {

  /** A finer time would be one thing in an event and another in the database. */
  private static final Duration KEPT_BY_POSTGRESQL = Duration.ofNanos(1000);

  /**
   * Machine time in microseconds, turned by an offset.
   *
   * @param offset added to the machine's time (ISO-8601 duration, {@code NAMASTE_CLOCK_OFFSET});
   *     for rehearsals and tests, zero in production
   */
  @Produces
  @Singleton
  Clock clock(
      @ConfigProperty(name = "namaste.clock.offset", defaultValue = "PT0S") Duration offset) {
    return Clock.tick(Clock.offset(Clock.systemUTC(), offset), KEPT_BY_POSTGRESQL);
  }
}
