package in.namaste.demo.month;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How complaints spread over departments, and how quick these are; mix.csv says from where. */
public record Mix(Map<String, Share> byDepartment) {

  /** So little of each department that mix.csv does not name, and the usual pace. */
  private static final Share OTHERS = new Share(1.5, 1.0);

  /**
   * A department's share.
   *
   * @param weight beside those of the others
   * @param pace 1 usual; 2 takes twice the time
   */
  public record Share(double weight, double pace) {}

  public Share of(String department) {
    return byDepartment.getOrDefault(department, OTHERS);
  }

  /** The slowest departments first. */
  public List<String> slowest() {
    return byDepartment.entrySet().stream()
        .sorted(Comparator.comparingDouble(each -> -each.getValue().pace()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The mix that comes with this module. */
  public static Mix usual() {
    CsvMapper csv = new CsvMapper();
    try (InputStream file = Mix.class.getResourceAsStream("mix.csv");
        MappingIterator<Map<String, String>> rows =
            csv.readerForMapOf(String.class).with(csv.schemaWithHeader()).readValues(file)) {
      Map<String, Share> shares = new LinkedHashMap<>();
      while (rows.hasNext()) {
        Map<String, String> row = rows.next();
        shares.put(
            row.get("department"),
            new Share(Double.parseDouble(row.get("weight")), Double.parseDouble(row.get("pace"))));
      }
      return new Mix(shares);
    } catch (IOException e) {
      throw new UncheckedIOException("mix.csv cannot be read", e);
    }
  }
}
