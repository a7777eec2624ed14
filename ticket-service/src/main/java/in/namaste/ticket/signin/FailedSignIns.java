package in.namaste.ticket.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Slows down guessing: after several wrong passwords an account rests for a while. */
@ApplicationScoped
class FailedSignIns {

  static final int MOST = 10;
  static final Duration REST = Duration.ofMinutes(5);

  private final Clock clock;

  /** Counts names of existing accounts only, so that it cannot grow without end. */
  private final Map<String, Failures> failures = new ConcurrentHashMap<>();

  FailedSignIns(Clock clock) {
    this.clock = clock;
  }

  boolean areTooMany(String name) {
    Failures known = failures.get(name);
    return known != null && known.count >= MOST && !known.isOver(clock.instant());
  }

  void count(String name) {
    Instant now = clock.instant();
    failures.merge(
        name,
        new Failures(1, now),
        (known, one) -> known.isOver(now) ? one : new Failures(known.count + 1, now));
  }

  void forget(String name) {
    failures.remove(name);
  }

  private record Failures(int count, Instant last) {
    boolean isOver(Instant now) {
      return now.isAfter(last.plus(REST));
    }
  }
}
