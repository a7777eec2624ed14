package in.namaste.launcher.checks;

import in.namaste.launcher.LocalPorts;
import in.namaste.launcher.StartRefused;
import in.namaste.launcher.options.Port;
import in.namaste.launcher.options.Ports;

/** Nobody else listens where we will. */
public final class FreePorts {

  private FreePorts() {}

  /**
   * Passes if all ports are free.
   *
   * @throws StartRefused naming the first one that is taken, who needs it and how to change it
   */
  public static void require(Ports ports) {
    for (Port port : Port.values()) {
      if (!LocalPorts.isFree(ports.of(port))) {
        throw new StartRefused(
            "Port %d, which %s needs, is taken by another program; stop that program, or choose another port with %s N."
                .formatted(ports.of(port), port.user(), port.option()));
      }
    }
  }
}
