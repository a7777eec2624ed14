package in.namaste.gateway;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The time of the tests: day in Rohtak whenever they run, unless a test makes it night. */
public final class Rohtak {

  private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
  private static final int FIRST_HOUR = 8;
  private static final int LAST_HOUR = 18;

  private static volatile Duration offset = untilDay();

  private Rohtak() {}

  /** Now it is 22:00 of a day to come. */
  static Instant fallsAsleep() {
    return turnTo(22);
  }

  /** Now it is morning, 8:00, after that. */
  static Instant wakesUp() {
    return turnTo(FIRST_HOUR);
  }

  /** So much time is over at once. */
  static void passes(Duration time) {
    offset = offset.plus(time);
  }

  /** The turned time. */
  public static Instant now() {
    return Instant.now().plus(offset).truncatedTo(ChronoUnit.MICROS);
  }

  private static Instant turnTo(int hour) {
    var there = now().atZone(ZONE);
    var wanted = there.truncatedTo(ChronoUnit.DAYS).withHour(hour);
    Instant then = (wanted.isAfter(there) ? wanted : wanted.plusDays(1)).toInstant();
    offset = offset.plus(Duration.between(now(), then));
    return now();
  }

  private static Duration untilDay() {
    var there = Instant.now().atZone(ZONE);
    boolean day = there.getHour() >= FIRST_HOUR && there.getHour() < LAST_HOUR;
    var next = there.truncatedTo(ChronoUnit.DAYS).withHour(FIRST_HOUR);
    return day
        ? Duration.ZERO
        : Duration.between(there, next.isAfter(there) ? next : next.plusDays(1));
  }

  /** Puts it in the place of the machine's time. */
  static class Time {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    Clock clock() {
      return new Clock() {
        @Override
        public ZoneId getZone() {
          return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
          return now();
        }
      };
    }
  }
}
