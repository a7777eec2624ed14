package in.namaste.ticket.directory.importing;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.editing.Difference;
import in.namaste.ticket.directory.editing.Draft;
import in.namaste.ticket.directory.editing.Wish;
import in.namaste.ticket.directory.tables.Parts;
import in.namaste.ticket.directory.tables.Parts.Part;
import in.namaste.ticket.directory.tables.Parts.Rejected;
import in.namaste.ticket.directory.tables.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an import would do, found out without doing it.
 *
 * @param file its name in the pack, such as {@code places.csv}
 * @param lines how many the file has
 * @param wishes exactly what is granted when the import is confirmed
 * @param rejected lines that are left out
 */
public record Rehearsal(
    String file,
    int lines,
    List<Wish> wishes,
    List<Difference> differences,
    List<Rejected> rejected) {

  /**
   * Rehearses an import.
   *
   * @param whole whether what the file lacks is to be deactivated
   */
  static Rehearsal of(Table table, boolean whole, Directory directory, Instant now) {
    Parts parts = Parts.of(table);
    Map<String, Integer> lineOf = new HashMap<>();
    List<Wish> wishes = new ArrayList<>();
    for (Part part : parts.taken()) {
      lineOf.put(part.key(), part.line());
      wishes.add(wish(part, directory));
    }
    if (whole) {
      wishes.addAll(lacking(table, parts, directory));
    }
    Draft draft = Draft.of(directory, wishes, now);
    List<Rejected> rejected = new ArrayList<>(parts.rejected());
    draft
        .refused()
        .forEach(
            (key, problems) ->
                problems.forEach(
                    problem ->
                        rejected.add(new Rejected(lineOf.getOrDefault(key, 0), key, problem))));
    rejected.sort(Comparator.comparingInt(Rejected::line));
    Set<String> granted = new HashSet<>(draft.next().stream().map(DirectoryEvent::key).toList());
    return new Rehearsal(
        table.file().fileName(),
        table.lines().size(),
        wishes.stream().filter(wish -> granted.contains(wish.key())).toList(),
        draft.differences(),
        List.copyOf(rejected));
  }

  private static Wish wish(Part part, Directory directory) {
    return directory
        .entry(part.kind(), part.code())
        .map(entry -> Wish.change(entry, part.cells()))
        .orElseGet(() -> Wish.add(part.kind(), part.code(), part.cells()));
  }

  /** A line that is rejected still says that its entry is there. */
  private static List<Wish> lacking(Table table, Parts parts, Directory directory) {
    Set<String> there = new HashSet<>(parts.taken().stream().map(Part::key).toList());
    return table.file().kinds().stream()
        .flatMap(kind -> directory.all(kind).stream())
        .filter(entry -> entry.active() && !there.contains(entry.key()))
        .map(entry -> Wish.offer(entry, false))
        .toList();
  }

  /** How many entries of a sort there are among the differences. */
  public long count(Difference.Sort sort) {
    return differences.stream().filter(difference -> difference.sort() == sort).count();
  }
}
