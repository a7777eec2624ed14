package in.namaste.ticket.directory.checking;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import in.namaste.ticket.directory.WithheldPlaces;
import in.namaste.ticket.directory.editing.Draft;
import in.namaste.ticket.directory.editing.Rules;
import in.namaste.ticket.directory.editing.Wish;
import in.namaste.ticket.directory.tables.PackTables;
import in.namaste.ticket.directory.tables.Parts;
import in.namaste.ticket.directory.tables.Parts.Part;
import in.namaste.ticket.directory.tables.Problem;
import in.namaste.ticket.directory.tables.ProblemWords;
import in.namaste.ticket.directory.tables.TableFile;
import in.namaste.web.district.PackRules;
import in.namaste.web.district.WrongPack;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables of a pack, read into an empty directory: each line, and how the lines fit together.
 */
final class CheckedTables {

  /** Errors that are said at once; more are seen when these are mended. */
  static final int MOST_SAID = 20;

  /** Where a citizen begins to choose a place. */
  private static final Set<String> BEGINNINGS = Set.of("cd_block", "urban_body");

  /** Something that is wrong, and where: in the order of the files and their lines. */
  private record Said(TableFile file, int line, String words) implements Comparable<Said> {
    @Override
    public int compareTo(Said other) {
      return Comparator.comparing(Said::file)
          .thenComparing(Said::line)
          .thenComparing(Said::words)
          .compare(this, other);
    }
  }

  private final Path folder;
  private final List<Said> wrong = new ArrayList<>();
  private final List<Wish> wishes = new ArrayList<>();
  private final Map<String, TableFile> files = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();

  private CheckedTables(Path folder) {
    this.folder = folder;
  }

  /**
   * Checks them.
   *
   * @throws IllegalArgumentException with a line for each thing that is wrong
   */
  static void check(Path folder) {
    var tables = new CheckedTables(folder);
    for (TableFile file : TableFile.values()) {
      tables.read(file);
    }
    tables.fit();
    if (!tables.wrong.isEmpty()) {
      throw new IllegalArgumentException(
          tables.wrong.stream()
              .sorted()
              .limit(MOST_SAID)
              .map(Said::words)
              .collect(Collectors.joining("\n")));
    }
  }

  private void read(TableFile file) {
    try {
      Parts parts = Parts.of(PackTables.table(folder, file));
      parts.rejected().forEach(line -> add(file, line.line(), line.problem()));
      for (Part part : parts.taken()) {
        wishes.add(Wish.add(part.kind(), part.code(), part.cells()));
        files.put(part.key(), file);
        lines.put(part.key(), part.line());
      }
    } catch (WrongPack e) {
      wrong.add(new Said(file, 0, e.getMessage()));
    }
  }

  private void fit() {
    Draft draft = Draft.of(new Directory(List.of()), wishes, Instant.EPOCH);
    draft
        .refused()
        .forEach(
            (key, problems) ->
                problems.forEach(problem -> add(files.get(key), lines.get(key), problem)));
    Directory directory = new Directory(draft.next());
    if (!Rules.SORTING_DESK.stream()
        .allMatch(
            code ->
                directory.department(code).isPresent() || directory.category(code).isPresent())) {
      lacks(
          TableFile.DEPARTMENTS,
          "there must be a department DCO with a category DCO.UNCLEAR:"
              + " complaints that fit nowhere else come there");
    }
    for (String category : WithheldPlaces.read(folder).categories()) {
      if (directory.category(category).isEmpty()) {
        String what = "there is no category %s in departments.csv".formatted(category);
        String words = PackRules.of(folder).wrong(WithheldPlaces.ENTRY, what).getMessage();
        wrong.add(new Said(TableFile.DEPARTMENTS, Integer.MAX_VALUE, words));
      }
    }
    if (directory.places().stream().noneMatch(CheckedTables::begins)) {
      lacks(
          TableFile.PLACES,
          "there must be a selectable place of level cd_block or urban_body:"
              + " citizens begin to choose there");
    }
  }

  private static boolean begins(PlacePublished place) {
    return place.selectable() && BEGINNINGS.contains(place.level());
  }

  private void add(TableFile file, int line, Problem problem) {
    wrong.add(new Said(file, line, ProblemWords.of(path(file), line, problem).getMessage()));
  }

  private void lacks(TableFile file, String what) {
    wrong.add(new Said(file, Integer.MAX_VALUE, WrongPack.file(path(file), what).getMessage()));
  }

  private Path path(TableFile file) {
    return folder.resolve(file.fileName());
  }
}
