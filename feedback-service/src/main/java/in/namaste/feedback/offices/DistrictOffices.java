package in.namaste.feedback.offices;

import in.namaste.feedback.Office;
import in.namaste.web.district.PackTable;
import in.namaste.web.district.PackTable.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The offices a district begins with: {@code offices.csv} of the district pack. */
@ApplicationScoped
public class DistrictOffices {

  private static final String CODE = "office_code";
  private static final String COUNTERS = "counters";
  private static final Pattern COUNTER_CODE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{0,63}");

  private final Path file;

  /**
   * @param district the folder of the pack
   */
  public DistrictOffices(@ConfigProperty(name = "namaste.district.dir") Path district) {
    this.file = district.resolve("offices.csv");
  }

  /** The offices of the file, first versions. Throws WrongPack if it cannot be used. */
  public List<Office> read() {
    return PackTable.readCoded(file, CODE, CODE, "dept_code", "name_hi", "name_en", COUNTERS)
        .stream()
        .map(DistrictOffices::office)
        .toList();
  }

  private static Office office(Row row) {
    String code = row.text(CODE);
    if (!Office.isNewCode(code)) {
      throw row.wrong(CODE, "must be capital letters and digits with a hyphen, such as PHED-1");
    }
    List<Office.Counter> counters =
        Arrays.stream(row.optional(COUNTERS).split("\\|", -1))
            .filter(counter -> !counter.isBlank())
            .map(counter -> counter(counter, row))
            .toList();
    return new Office(
        code, 1, true, name(row, "name_hi"), name(row, "name_en"), row.text("dept_code"), counters);
  }

  private static String name(Row row, String column) {
    String name = row.text(column);
    if (name.length() > Office.LONGEST_NAME) {
      throw row.wrong(column, "must have at most %d letters".formatted(Office.LONGEST_NAME));
    }
    return name;
  }

  private static Office.Counter counter(String text, Row row) {
    String[] parts = text.split(":", -1);
    if (parts.length != 3 || !COUNTER_CODE.matcher(parts[0]).matches()) {
      throw row.wrong(COUNTERS, "a counter is CODE:English:हिंदी, not " + text);
    }
    return new Office.Counter(parts[0], parts[2], parts[1]);
  }
}
