package in.namaste.messaging;

import in.namaste.messaging.TopicEnds.Behind;
import in.namaste.messaging.TopicEnds.Stretch;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;

/** Remembers of each partition since when its first unhandled record is known to be there. */
final class WaitingRecords {

  private final Map<TopicPartition, SeenRows> partitions = new HashMap<>();

  /**
   * How long the oldest of all has waited at least.
   *
   * @param nanos now, by {@link System#nanoTime}
   */
  long seconds(Behind behind, long nanos) {
    partitions.keySet().retainAll(behind.stretches().keySet());
    return behind.stretches().entrySet().stream()
        .mapToLong(
            each -> TimeUnit.NANOSECONDS.toSeconds(age(each.getKey(), each.getValue(), nanos)))
        .max()
        .orElse(0);
  }

  private long age(TopicPartition partition, Stretch stretch, long nanos) {
    return partitions
        .computeIfAbsent(partition, found -> new SeenRows())
        .some(stretch.begin(), stretch.end() - 1, nanos);
  }
}
