package in.namaste.simulator.inspect;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults still to come, in the order they were asked for. */
@Singleton
public class Faults {

  private final List<Fault> waiting = new ArrayList<>();

  /** Adds one. */
  public synchronized Fault add(Fault fault) {
    Fault complete = fault.complete();
    waiting.add(complete);
    return complete;
  }

  public synchronized List<Fault> all() {
    return List.copyOf(waiting);
  }

  public synchronized void clear() {
    waiting.clear();
  }

  /** The fault that happens to this request, used up by one. */
  public synchronized Optional<Fault> next(String where, String address) {
    for (int i = 0; i < waiting.size(); i++) {
      Fault fault = waiting.get(i);
      if (fault.concerns(where, address)) {
        Fault rest = fault.once();
        if (rest.next() > 0) {
          waiting.set(i, rest);
        } else {
          waiting.remove(i);
        }
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }
}
