package in.namaste.feedback.publishing;

import in.namaste.feedback.Counts;
import in.namaste.feedback.Waiting;
import in.namaste.feedback.Week;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Takes answers one after the other, and says which groups of them become public meanwhile. */
final class Settling {

  private final Map<Cell, Waiting> before;
  private final Map<Cell, Waiting> changed = new HashMap<>();
  private final Map<Cell, Counts> groups = new HashMap<>();

  /**
   * @param before what waits; cells that have nothing may be missing
   */
  Settling(Map<Cell, Waiting> before) {
    this.before = before;
  }

  Waiting waiting(Cell cell) {
    Waiting kept = before.getOrDefault(cell, Waiting.NOTHING);
    return changed.getOrDefault(cell, kept);
  }

  /** One answer changed what waits. */
  void put(Cell cell, Waiting waiting) {
    waiting.ripe().ifPresent(group -> groups.merge(cell, group, Counts::plus));
    changed.put(cell, waiting.ripe().map(waiting::published).orElse(waiting));
  }

  /**
   * Takes off what is owed, one group after the other, as long as there is a week that can bear it.
   *
   * @param weeks what is public of the cell
   * @return what leaves each of them: one group or several
   */
  Map<Week, Counts> takeOff(Cell cell, NavigableMap<Week, Counts> weeks) {
    NavigableMap<Week, Counts> left = new TreeMap<>(weeks);
    Map<Week, Counts> taken = new HashMap<>();
    Optional<TakenOff> next = next(cell, left);
    while (next.isPresent()) {
      TakenOff off = next.get();
      left.merge(off.week(), off.group(), Counts::minus);
      taken.merge(off.week(), off.group(), Counts::plus);
      changed.put(cell, waiting(cell).takenOff(off.group()));
      next = next(cell, left);
    }
    return taken;
  }

  private Optional<TakenOff> next(Cell cell, NavigableMap<Week, Counts> weeks) {
    Waiting waiting = waiting(cell);
    return waiting.isOwed() ? TakenOff.first(weeks, waiting) : Optional.empty();
  }

  /**
   * What becomes public: of each cell one group or several, none of them smaller than a group is.
   */
  Map<Cell, Counts> groups() {
    return Map.copyOf(groups);
  }

  /** Where enough was set aside to be taken off some week. */
  List<Cell> owed() {
    return changed.keySet().stream().filter(cell -> waiting(cell).isOwed()).toList();
  }

  /** What waits now, wherever that is something else than before. */
  Map<Cell, Waiting> changed() {
    return Map.copyOf(changed);
  }
}
