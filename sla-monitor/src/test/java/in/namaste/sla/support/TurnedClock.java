package in.namaste.sla.support;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicReference;

/** The service's clock in tests: runs like the machine's and is only ever turned forward. */
@Mock
@Singleton
public class TurnedClock extends Clock {

  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  public void forward(Duration much) {
    ahead.accumulateAndGet(much, Duration::plus);
  }

  /** Forward to the next such time of the day in the district. */
  public void forwardTo(LocalTime time) {
    ZonedDateTime there = instant().atZone(ZoneId.of("Asia/Kolkata"));
    ZonedDateTime next = there.with(time);
    forward(Duration.between(there, next.isAfter(there) ? next : next.plusDays(1)));
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().plus(ahead.get());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("The services live in UTC");
  }
}
