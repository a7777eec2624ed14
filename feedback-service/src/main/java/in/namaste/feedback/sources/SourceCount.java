package in.namaste.feedback.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The answers of one source so far.
 *
 * @param ids the first ones, in their order; no more than it takes to name a flood
 * @param further how many came after those
 */
record SourceCount(List<UUID> ids, int further) {

  static final SourceCount NONE = new SourceCount(List.of(), 0);

  SourceCount {
    ids = List.copyOf(ids);
  }

  /**
   * With one answer more; the same answer sent again is none.
   *
   * @param flood from more than so many answers on they are a flood
   */
  SourceCount with(UUID submission, int flood) {
    if (ids.contains(submission)) {
      return this;
    }
    if (ids.size() > flood) {
      return new SourceCount(ids, further + 1);
    }
    List<UUID> more = new ArrayList<>(ids);
    more.add(submission);
    return new SourceCount(more, further);
  }

  /**
   * Without that answer; a flood stays one.
   *
   * @param flood from more than so many answers on they are a flood
   */
  SourceCount without(UUID submission, int flood) {
    return ids.size() > flood
        ? this
        : new SourceCount(ids.stream().filter(id -> !id.equals(submission)).toList(), further);
  }

  /** The number of one of these answers; in a flood all have the last one's. */
  int numberOf(UUID submission, int flood) {
    int all = ids.size() + further;
    return all > flood ? all : ids.indexOf(submission) + 1;
  }

  /** The ids before the answer that makes a flood, if this is that answer; else null. */
  List<UUID> floodedBy(UUID submission, int flood) {
    return ids.size() > flood && ids.get(flood).equals(submission) ? ids.subList(0, flood) : null;
  }
}
