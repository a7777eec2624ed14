package in.namaste.safekeeping.whole;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/**
 * Where records stood and where they stand now. A new partition begins at 0 and has no gaps, so
 * that a record's new offset is how many of its partition were written before it.
 */
final class Offsets {

  private final Map<TopicPartition, List<Run>> runs = new HashMap<>();

  /** Records that stood one behind the other. */
  private record Run(long first, long count) {

    long end() {
      return first + count;
    }
  }

  /** Takes the next record of a partition, in their order. */
  void add(TopicPartition partition, long offset) {
    List<Run> known = runs.computeIfAbsent(partition, none -> new ArrayList<>());
    if (!known.isEmpty() && known.getLast().end() == offset) {
      Run last = known.removeLast();
      known.add(new Run(last.first(), last.count() + 1));
    } else {
      known.add(new Run(offset, 1));
    }
  }

  /** Where a reader goes on that would have gone on here. */
  long position(TopicPartition partition, long before) {
    return runs.getOrDefault(partition, List.of()).stream()
        .mapToLong(run -> Math.clamp(before - run.first(), 0, run.count()))
        .sum();
  }

  /** Where this record stands now, if it was there. */
  Optional<Long> of(TopicPartition partition, long before) {
    return runs.getOrDefault(partition, List.of()).stream()
            .anyMatch(run -> run.first() <= before && before < run.end())
        ? Optional.of(position(partition, before))
        : Optional.empty();
  }

  /** How many records a partition has. */
  long count(TopicPartition partition) {
    return position(partition, Long.MAX_VALUE);
  }
}
