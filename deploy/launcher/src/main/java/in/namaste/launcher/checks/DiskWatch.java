package in.namaste.launcher.checks;

import java.util.function.Consumer;

/** Says once that the disk is nearly full, and once that it has room again. */
public final class DiskWatch implements Runnable {

  private final FreeDisk disk;
  private final Consumer<String> report;
  private boolean warned;

  /**
   * @param report receives one line for each change
   */
  public DiskWatch(FreeDisk disk, Consumer<String> report) {
    this.disk = disk;
    this.report = report;
  }

  @Override
  public void run() {
    var warning = disk.warning();
    if (warning.isPresent() && !warned) {
      report.accept(warning.get());
    }
    if (warning.isEmpty() && warned) {
      report.accept("The disk of " + disk.data() + " has room again.");
    }
    warned = warning.isPresent();
  }
}
