package in.namaste.simulator.inspect;

import in.namaste.simulator.SimulatorClock;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;

/** The settings in force. */
@Singleton
public class Switches {

  private final SimulatorClock clock;
  private final Event<Switched> changes;
  private volatile Settings settings = Settings.DEFAULT;

  Switches(SimulatorClock clock, Event<Switched> changes) {
    this.clock = clock;
    this.changes = changes;
  }

  public Settings now() {
    return settings;
  }

  /** Changes what the change names. */
  public Settings change(Settings change) {
    Settings changed = apply(change);
    changes.fire(new Switched());
    return changed;
  }

  private synchronized Settings apply(Settings change) {
    settings = settings.with(change);
    clock.move(settings.clockOffset());
    return settings;
  }

  /** Everything as it was at the start. */
  public void reset() {
    change(Settings.DEFAULT);
  }
}
