package in.namaste.launcher;

import in.namaste.launcher.checks.DataLock;
import in.namaste.launcher.checks.FreeDisk;
import in.namaste.launcher.checks.FreePorts;
import in.namaste.launcher.postgres.Postmaster;
import in.namaste.launcher.supervision.Leftovers;
import java.io.IOException;

/** What may be in the way of a start. */
final class Obstacles {

  private Obstacles() {}

  /** What {@code --check} does: everything but the start. */
  static void requireNone(SystemOptions options) throws InterruptedException {
    try (DataLock lock = DataLock.take(options.data())) {
      require(options);
    }
  }

  /**
   * Ends what an earlier run left behind, and looks for room on the disk and for the ports. The
   * caller holds the lock.
   *
   * @throws StartRefused naming what is in the way
   */
  static void require(SystemOptions options) throws InterruptedException {
    new FreeDisk(options.data(), options.megabytesToStart()).require();
    endLeftovers(options);
    FreePorts.require(options.ports());
  }

  private static void endLeftovers(SystemOptions options) throws InterruptedException {
    try {
      int ended = leftovers(options).end();
      if (ended > 0) {
        options
            .report()
            .accept(
                ended
                    + " processes of an earlier run that was killed were still there and are ended.");
      }
      Postmaster.endOn(options.data().resolve("postgres"));
    } catch (IOException | IllegalStateException e) {
      throw new StartRefused(
          "What an earlier run left behind cannot be ended: " + e.getMessage(), e);
    }
  }

  /** The pids of the children of the run that is on, or was. */
  static Leftovers leftovers(SystemOptions options) {
    return new Leftovers(options.data().resolve("children"));
  }
}
