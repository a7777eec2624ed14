package in.namaste.gateway.understanding;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import in.namaste.gateway.menu.Menu;
import in.namaste.gateway.places.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads messages as CSV ({@code text,language}) and writes what the bot makes of each, a line for a
 * line: {@code department,category,place}, then what it would offer and ask.
 */
public final class Understand {

  private static final String SEVERAL = "|";
  private static final CsvSchema ANSWERS =
      CsvSchema.builder()
          .addColumn("department")
          .addColumn("category")
          .addColumn("place")
          .addColumn("departments")
          .addColumn("categories")
          .addColumn("places")
          .addColumn("place_asked")
          .addColumn("danger")
          .build()
          .withHeader();

  private Understand() {}

  /** The one argument is the folder of the district pack; standard input and output are CSV. */
  public static void main(String[] arguments) throws IOException {
    run(DistrictPack.menu(Path.of(arguments[0])), System.in, System.out);
  }

  static void run(Menu menu, InputStream messages, OutputStream answers) throws IOException {
    var csv = new CsvMapper();
    try (MappingIterator<Map<String, String>> rows =
            csv.readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(new String(messages.readAllBytes(), StandardCharsets.UTF_8));
        SequenceWriter writer = csv.writer(ANSWERS).writeValues(answers)) {
      while (rows.hasNext()) {
        writer.write(answer(Understood.of(rows.next().getOrDefault("text", ""), menu)));
      }
    }
  }

  private static Map<String, String> answer(Understood understood) {
    var categories = understood.problems().stream().map(one -> one.category().code()).toList();
    Map<String, String> row = new LinkedHashMap<>();
    row.put("department", understood.departments().stream().findFirst().orElse(""));
    row.put("category", categories.stream().findFirst().orElse(""));
    row.put("place", understood.places().stream().findFirst().map(Place::code).orElse(""));
    row.put("departments", String.join(SEVERAL, understood.departments()));
    row.put("categories", String.join(SEVERAL, categories));
    row.put(
        "places",
        understood.places().stream().map(Place::code).collect(Collectors.joining(SEVERAL)));
    row.put("place_asked", understood.asksPlace() ? "yes" : "no");
    row.put("danger", understood.danger() ? "yes" : "no");
    return row;
  }
}
