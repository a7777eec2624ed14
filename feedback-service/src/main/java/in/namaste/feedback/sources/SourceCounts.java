package in.namaste.feedback.sources;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.UUID;

/**
 * How many answers each source has sent today, in bounded memory. When there are too many sources
 * for it, those are forgotten that came least often: a stream of sources seen once does not push
 * out the one that sends again and again (TinyLFU admission).
 */
final class SourceCounts {

  private final int flood;
  private final Cache<BlindSource, SourceCount> counts;

  /**
   * Begins with none.
   *
   * @param flood from more than so many answers of a source on they are a flood
   * @param mostIds so many ids of answers are remembered in all, at most 300 bytes each
   */
  SourceCounts(int flood, long mostIds) {
    this.flood = flood;
    this.counts =
        Caffeine.newBuilder()
            .maximumWeight(mostIds)
            .weigher((BlindSource source, SourceCount count) -> count.ids().size())
            .executor(Runnable::run)
            .build();
  }

  FromSource count(BlindSource source, UUID submission) {
    SourceCount now =
        counts
            .asMap()
            .compute(
                source,
                (same, before) ->
                    (before == null ? SourceCount.NONE : before).with(submission, flood));
    return new FromSource(now.numberOf(submission, flood), now.floodedBy(submission, flood));
  }

  /** Counts one answer back. */
  void uncount(BlindSource source, UUID submission) {
    counts.asMap().computeIfPresent(source, (same, before) -> before.without(submission, flood));
  }
}
