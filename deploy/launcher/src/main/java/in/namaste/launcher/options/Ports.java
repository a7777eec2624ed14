package in.namaste.launcher.options;

import in.namaste.launcher.LocalPorts;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** The port of each listener. */
public record Ports(Map<Port, Integer> chosen) {

  /**
   * @param chosen those that differ from the usual ones
   */
  public Ports {
    chosen = Map.copyOf(chosen);
  }

  /** The ports of the design. */
  public static Ports usual() {
    return new Ports(Map.of());
  }

  /** Ports that are free now, for tests that run beside other things. */
  public static Ports free() {
    Map<Port, Integer> chosen = new EnumMap<>(Port.class);
    Iterator<Integer> free = LocalPorts.free(Port.values().length).iterator();
    for (Port port : Port.values()) {
      chosen.put(port, free.next());
    }
    return new Ports(chosen);
  }

  /** Where this one listens on 127.0.0.1. */
  public int of(Port port) {
    return chosen.getOrDefault(port, port.usual());
  }

  /** As a person's browser names it, such as {@code http://localhost:8082}, without a path. */
  public String address(Port port) {
    return "http://localhost:" + of(port);
  }

  /** Whether no two listeners share a port. */
  public boolean areDistinct() {
    return Set.of(Port.values()).stream().map(this::of).distinct().count() == Port.values().length;
  }
}
