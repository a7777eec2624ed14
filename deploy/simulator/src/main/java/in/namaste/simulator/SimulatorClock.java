package in.namaste.simulator;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The time in the simulated world: the machine's, moved by configuration and by a switch. */
@Singleton
public class SimulatorClock {

  private final Clock clock;
  private volatile Duration moved = Duration.ZERO;

  SimulatorClock(SimulatorConfig config) {
    clock = Clock.offset(Clock.systemUTC(), config.clockOffset());
  }

  public Instant now() {
    return clock.instant().plus(moved);
  }

  /** Moves the clock by this much from where configuration put it; zero puts it back. */
  public void move(Duration offset) {
    moved = offset;
  }
}
