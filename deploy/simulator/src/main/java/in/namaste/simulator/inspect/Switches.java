package in.namaste.simulator.inspect;

import in.namaste.simulator.SimulatorClock;
import jakarta.inject.Singleton;

/** The settings in force. */
@Singleton
public class Switches {

  private final SimulatorClock clock;
  private volatile Settings settings = Settings.DEFAULT;

  Switches(SimulatorClock clock) {
    this.clock = clock;
  }

  public Settings now() {
    return settings;
  }

  /** Changes what the change names. */
  public synchronized Settings change(Settings change) {
    settings = settings.with(change);
    clock.move(settings.clockOffset());
    return settings;
  }

  /** Everything as it was at the start. */
  public void reset() {
    change(Settings.DEFAULT);
  }
}
