package in.namaste.messaging;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sends what belongs to one key one after the other, and different keys beside each other. After a
 * failure nothing more of its key is sent: a producer that gave one record up may still deliver the
 * next, which would then stand before the repeat of the first.
 */
final class OrderOfKeys {

  private OrderOfKeys() {}

  /**
   * Sends all items and ends when each is sent, has failed or was held back by a failure before it;
   * then fails if one of them has.
   *
   * @param items in their order
   * @param key what an item belongs to
   */
  static <T> Uni<Void> send(List<T> items, Function<T, ?> key, Function<T, Uni<Void>> sending) {
    if (items.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    Collection<List<T>> byKey =
        items.stream()
            .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
            .values();
    // All are awaited even when one fails: a straggler must not overtake the repeat.
    return Uni.join()
        .all(byKey.stream().map(each -> OneByOne.each(each, sending)).toList())
        .andCollectFailures()
        .replaceWithVoid();
  }
}
