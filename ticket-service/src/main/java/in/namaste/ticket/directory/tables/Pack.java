package in.namaste.ticket.directory.tables;

import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.FirstEntries;
import in.namaste.ticket.directory.Kind;
import in.namaste.ticket.directory.tables.Parts.Part;
import in.namaste.ticket.directory.tables.Sheet.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The district pack's tables, read as first entries of the directory. */
@ApplicationScoped
class Pack implements FirstEntries {

  private final Path folder;

  /**
   * @param folder with departments.csv, places.csv, posts.csv and ladders.csv
   */
  Pack(@ConfigProperty(name = "namaste.district.dir") Path folder) {
    this.folder = folder;
  }

  /**
   * Departments, categories, places, posts and ladders, each in the order of its file.
   *
   * @throws in.namaste.web.district.WrongPack when a file or a line cannot be taken
   */
  @Override
  public List<DirectoryEvent> read(Instant now) {
    return Stream.of(TableFile.values())
        .flatMap(file -> entries(file, now).stream())
        .sorted((one, other) -> one.kind().compareTo(other.kind()))
        .toList();
  }

  private List<DirectoryEvent> entries(TableFile file, Instant now) {
    Parts parts = Parts.of(PackTables.table(folder, file));
    parts.rejected().forEach(line -> refuse(file, line.line(), line.problem()));
    Map<Kind, Integer> orders = new EnumMap<>(Kind.class);
    List<DirectoryEvent> entries = new ArrayList<>();
    for (Part part : parts.taken()) {
      Sheet<?> sheet = Sheet.of(part.kind());
      int order = orders.merge(part.kind(), 1, Integer::sum) - 1;
      Reading reading = sheet.read(sheet.usual(order).with(part.cells()), Stamp.next(0, now));
      if (!reading.problems().isEmpty()) {
        refuse(file, part.line(), reading.problems().getFirst());
      }
      entries.add(reading.entry());
    }
    return entries;
  }

  private void refuse(TableFile file, int line, Problem problem) {
    throw ProblemWords.of(folder.resolve(file.fileName()), line, problem);
  }
}
