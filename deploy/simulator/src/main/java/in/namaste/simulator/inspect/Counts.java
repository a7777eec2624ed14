package in.namaste.simulator.inspect;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Exact counts since the start or the last reset, whatever was forgotten meanwhile. */
@Singleton
public class Counts {

  private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

  public void add(String name) {
    counts.computeIfAbsent(name, any -> new LongAdder()).increment();
  }

  public long of(String name) {
    LongAdder count = counts.get(name);
    return count == null ? 0 : count.sum();
  }

  /** The counts whose names begin so, named by the rest. */
  public Map<String, Long> group(String prefix) {
    Map<String, Long> group = new TreeMap<>();
    counts.forEach(
        (name, count) -> {
          if (name.startsWith(prefix)) {
            group.put(name.substring(prefix.length()), count.sum());
          }
        });
    return group;
  }

  public void reset() {
    counts.clear();
  }
}
