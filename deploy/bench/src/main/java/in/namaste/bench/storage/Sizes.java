package in.namaste.bench.storage;

import java.util.Map;
import java.util.TreeMap;

/**
 * How large everything is.
 *
 * @param topics bytes of each topic's records on the broker's disk, one copy
 * @param databases bytes of each service's database, with its indexes
 */
record Sizes(Map<String, Long> topics, Map<String, Long> databases) {

  /** What has come to it since then; what has not grown is left out. */
  Sizes since(Sizes before) {
    return new Sizes(grown(topics, before.topics), grown(databases, before.databases));
  }

  static long sum(Map<String, Long> bytes) {
    return bytes.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Map<String, Long> grown(Map<String, Long> now, Map<String, Long> before) {
    Map<String, Long> grown = new TreeMap<>();
    now.forEach(
        (name, bytes) -> {
          long more = bytes - before.getOrDefault(name, 0L);
          if (more > 0) {
            grown.put(name, more);
          }
        });
    return grown;
  }
}
