package in.namaste.ticket.directory.editing;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.Kind;
import in.namaste.ticket.directory.tables.Cells;
import in.namaste.ticket.directory.tables.Column;
import in.namaste.ticket.directory.tables.Problem;
import in.namaste.ticket.directory.tables.Problem.Why;
import in.namaste.ticket.directory.tables.Sheet;
import in.namaste.ticket.directory.tables.Sheet.Reading;
import in.namaste.ticket.directory.tables.Stamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of a directory when wishes are granted, decided before anything is changed: the next
 * versions of entries, and the wishes that cannot be granted. Who wishes what is already so gets no
 * new version.
 */
public final class Draft {

  private final Directory before;
  private final Map<String, DirectoryEvent> next = new LinkedHashMap<>();
  private final Map<String, List<Problem>> refused = new LinkedHashMap<>();
  private final Map<Kind, Integer> lastOrders = new EnumMap<>(Kind.class);

  private Draft(Directory before) {
    this.before = before;
  }

  /** Drafts the changes; each wish is of another entry. */
  public static Draft of(Directory before, List<Wish> wishes, Instant now) {
    var draft = new Draft(before);
    wishes.forEach(wish -> draft.grant(wish, now));
    draft.refuseWhatDoesNotFit();
    return draft;
  }

  /** The next versions of entries, in the order of the wishes. */
  public List<DirectoryEvent> next() {
    return List.copyOf(next.values());
  }

  /** What is wrong with the wishes that cannot be granted, by their keys. */
  public Map<String, List<Problem>> refused() {
    return Map.copyOf(refused);
  }

  /** What each change changes. */
  public List<Difference> differences() {
    return next.values().stream()
        .map(entry -> Difference.of(before.entry(entry.kind(), entry.code()).orElse(null), entry))
        .toList();
  }

  private void grant(Wish wish, Instant now) {
    Optional<DirectoryEvent> present = before.entry(wish.kind(), wish.code());
    long version = present.map(DirectoryEvent::version).orElse(Wish.NEW);
    if (version != wish.base()) {
      refused.put(wish.key(), List.of(Problem.of(stale(wish, version), "")));
      return;
    }
    Sheet<?> sheet = Sheet.of(wish.kind());
    Cells cells =
        present.map(sheet::write).orElseGet(() -> usual(wish.kind(), sheet)).with(wish.cells());
    Reading reading = sheet.read(cells.with(sheet.code(), wish.code()), Stamp.next(version, now));
    if (!reading.problems().isEmpty()) {
      refused.put(wish.key(), reading.problems());
    } else if (!isAlready(present, reading.entry(), sheet)) {
      next.put(wish.key(), reading.entry());
    }
  }

  private static Why stale(Wish wish, long version) {
    if (wish.base() == Wish.NEW) {
      return Why.CODE_TAKEN;
    }
    return version == Wish.NEW ? Why.CODE_UNKNOWN : Why.CHANGED_MEANWHILE;
  }

  private static boolean isAlready(
      Optional<DirectoryEvent> present, DirectoryEvent wanted, Sheet<?> sheet) {
    return present.map(sheet::write).filter(sheet.write(wanted)::equals).isPresent();
  }

  private Cells usual(Kind kind, Sheet<?> sheet) {
    int last = lastOrders.computeIfAbsent(kind, this::lastOrder);
    lastOrders.put(kind, last + 1);
    return sheet.usual(last + 1);
  }

  private int lastOrder(Kind kind) {
    Column order = Sheet.of(kind).order();
    List<? extends DirectoryEvent> menu = before.all(kind);
    return order == null || menu.isEmpty()
        ? -1
        : Integer.parseInt(Sheet.of(kind).write(menu.getLast()).at(order));
  }

  /** What is refused may leave others without what they name, so it is looked at again. */
  private void refuseWhatDoesNotFit() {
    boolean allFit = false;
    while (!allFit) {
      Rules rules = new Rules(before, before.with(next()));
      Map<String, List<Problem>> unfit = new LinkedHashMap<>();
      next.forEach(
          (key, entry) -> {
            List<Problem> problems = rules.problems(entry);
            if (!problems.isEmpty()) {
              unfit.put(key, problems);
            }
          });
      refused.putAll(unfit);
      next.keySet().removeAll(unfit.keySet());
      allFit = unfit.isEmpty();
    }
  }
}
