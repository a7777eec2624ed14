package in.namaste.messaging;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The time a service lives in. Nothing asks the machine directly, so that a test can turn it. */
class Clocks {

  /**
   * Machine time, turned by an offset.
   *
   * @param offset added to the machine's time (ISO-8601 duration, {@code NAMASTE_CLOCK_OFFSET});
   *     for rehearsals and tests, zero in production
   */
  @Produces
  @Singleton
  Clock clock(
      @ConfigProperty(name = "namaste.clock.offset", defaultValue = "PT0S") Duration offset) {
    return Clock.offset(Clock.systemUTC(), offset);
  }
}
