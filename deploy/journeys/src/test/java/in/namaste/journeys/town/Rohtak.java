package in.namaste.journeys.town;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import in.namaste.launcher.ProjectRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The district's real lists, read straight from the pack. */
public final class Rohtak {

  private Rohtak() {}

  /** Codes of the selectable villages of a block. */
  public static Set<String> villagesOfBlock(String block) {
    return places().stream()
        .filter(place -> place.get("level").equals("village"))
        .filter(place -> place.get("parent_id").equals(block))
        .filter(place -> place.get("selectable").equals("yes"))
        .map(place -> place.get("place_id"))
        .collect(Collectors.toSet());
  }

  private static List<Map<String, String>> places() {
    Path file = ProjectRoot.find().resolve("deploy/district/rohtak/places.csv");
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(file.toFile())) {
      return rows.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
