package in.namaste.simulator.inspect;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults still to come, in the order they were asked for. */
@Singleton
public class Faults {

  private final List<Fault> waiting = new ArrayList<>();
  private final Event<Switched> changes;
  private long lastId;

  Faults(Event<Switched> changes) {
    this.changes = changes;
  }

  /** Adds one. */
  public Fault add(Fault fault) {
    Fault complete;
    synchronized (this) {
      complete = fault.complete(lastId + 1);
      lastId++;
      waiting.add(complete);
    }
    changes.fire(new Switched());
    return complete;
  }

  public synchronized List<Fault> all() {
    return List.copyOf(waiting);
  }

  public void clear() {
    synchronized (this) {
      waiting.clear();
    }
    changes.fire(new Switched());
  }

  /** Takes one back; one that has already happened is passed over. */
  public void remove(long id) {
    synchronized (this) {
      waiting.removeIf(fault -> fault.id() == id);
    }
    changes.fire(new Switched());
  }

  /** The fault that happens to this request, used up by one. */
  public Optional<Fault> next(String where, String address) {
    Optional<Fault> due = take(where, address);
    if (due.isPresent()) {
      changes.fire(new Switched());
    }
    return due;
  }

  private synchronized Optional<Fault> take(String where, String address) {
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
