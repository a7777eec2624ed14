package in.namaste.sla.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import in.namaste.sla.opendata.Publication.Line;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The open data as files for programs: columns in one order, a withheld figure left empty. */
@ApplicationScoped
class OpenFiles {

  static final String CSV = "text/csv; charset=UTF-8";

  static final String DAY = "day";
  static final String LEVEL = "level";
  static final String CODE = "code";
  static final String NAME_HI = "name_hi";
  static final String NAME_EN = "name_en";
  static final String MEDIAN_DAYS = "median_days";

  private final ObjectMapper json;
  private final Licence licence;

  OpenFiles(ObjectMapper json, Licence licence) {
    this.json = json;
    this.licence = licence;
  }

  /** As RFC 4180 has it, in UTF-8, with a line of column names. */
  String csv(Publication publication) {
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
    List.of(DAY, LEVEL, CODE, NAME_HI, NAME_EN).forEach(schema::addColumn);
    Arrays.stream(Column.values()).map(Column::key).forEach(schema::addColumn);
    schema.addColumn(MEDIAN_DAYS);
    try {
      return new CsvMapper()
          .writer(schema.build())
          .writeValueAsString(
              publication.lines().stream().map(line -> row(publication, line)).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A publication is always writable", e);
    }
  }

  private static Map<String, Object> row(Publication publication, Line line) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put(DAY, publication.day().toString());
    row.put(LEVEL, line.level().name().toLowerCase(Locale.ROOT));
    row.put(CODE, line.of().code());
    row.put(NAME_HI, line.of().hindi());
    row.put(NAME_EN, line.of().english());
    for (Column column : Column.values()) {
      row.put(column.key(), line.count(column));
    }
    row.put(MEDIAN_DAYS, line.medianDays());
    return row;
  }

  /** The same rows, and beside them what they are. */
  String json(Publication publication) {
    ObjectNode all = json.createObjectNode();
    all.put(DAY, publication.day().toString())
        .put("from", publication.from().toString())
        .put("to", publication.to().toString())
        .put("step", Fives.STEP)
        .put("dictionary", "/public/dictionary");
    all.putObject("licence").put("name", licence.name()).put("url", licence.url());
    List<Map<String, Object>> rows =
        publication.lines().stream().map(line -> row(publication, line)).toList();
    rows.forEach(row -> row.values().removeIf(value -> value == null));
    all.set("rows", json.valueToTree(rows));
    return all.toString();
  }
}
