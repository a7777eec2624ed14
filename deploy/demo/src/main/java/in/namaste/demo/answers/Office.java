package in.namaste.demo.answers;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import in.namaste.demo.month.Mix;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * An office of the district pack that people can give an answer to.
 *
 * @param counters codes; empty for none
 */
public record Office(String code, String department, List<String> counters) {

  /** Those of the pack, in front one of each of the slowest departments. */
  public static List<Office> ofPack(Path district, Mix mix) {
    CsvMapper csv = new CsvMapper();
    List<Office> offices = new ArrayList<>();
    try (MappingIterator<Map<String, String>> rows =
        csv.readerForMapOf(String.class)
            .with(csv.schemaWithHeader())
            .readValues(district.resolve("offices.csv").toFile())) {
      while (rows.hasNext()) {
        Map<String, String> row = rows.next();
        offices.add(
            new Office(
                row.get("office_code"), row.get("dept_code"), counters(row.get("counters"))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The offices of " + district + " cannot be read", e);
    }
    List<Office> ordered = new ArrayList<>();
    for (String department : mix.slowest()) {
      offices.stream()
          .filter(office -> office.department().equals(department))
          .findFirst()
          .ifPresent(ordered::add);
    }
    offices.stream().filter(office -> !ordered.contains(office)).forEach(ordered::add);
    return ordered;
  }

  /** Such as {@code C1:Complaint counter:शिकायत काउंटर|C2:…}. */
  private static List<String> counters(String cell) {
    return cell.isBlank()
        ? List.of()
        : Arrays.stream(cell.split("\\|", -1)).map(each -> each.split(":", -1)[0]).toList();
  }
}
