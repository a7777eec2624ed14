package in.namaste.demo.month;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import in.namaste.launcher.ProjectRoot;
import in.namaste.ticket.Area;
import in.namaste.ticket.TicketClass;
import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import in.namaste.ticket.directory.DirectoryEvent.DepartmentPublished;
import in.namaste.ticket.directory.DirectoryEvent.LadderPublished;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The district pack as the directory has it: departments, categories, ladders, some places. */
final class District {

  static final Path PACK = ProjectRoot.find().resolve("deploy/district/rohtak");

  private static final UUID ID = new UUID(0, 1);
  private static final Instant THEN = Instant.EPOCH;

  private District() {}

  static Town town() {
    Map<String, DirectoryEvent> all = new LinkedHashMap<>();
    for (Map<String, String> row : rows("departments.csv")) {
      String department = row.get("dept_code");
      String area = row.get("area").split(" ", 2)[0].toLowerCase(Locale.ROOT);
      all.put(
          "d" + department,
          new DepartmentPublished(
              ID, THEN, department, 1, true, "विभाग", department, "", "", null, area, 1));
      all.put(
          "l" + department,
          new LadderPublished(
              ID, THEN, department, 1, true, List.of(department + ".NODAL", department + ".HEAD")));
      String category = row.get("category_code");
      all.put("c" + category, category(row, department, category));
    }
    for (int i = 0; i < 40; i++) {
      Area area = i % 2 == 0 ? Area.URBAN : Area.RURAL;
      String code = "P-" + i;
      all.put(
          code,
          new PlacePublished(
              ID, THEN, code, 1, true, "जगह", code, "ward", null, area, List.of(), true, i));
    }
    return new Town(all.values());
  }

  private static CategoryPublished category(
      Map<String, String> row, String department, String category) {
    return new CategoryPublished(
        ID,
        THEN,
        category,
        1,
        true,
        department,
        row.get("category_hi"),
        row.get("category_en"),
        "",
        "",
        TicketClass.valueOf(row.get("class").toUpperCase(Locale.ROOT)),
        Integer.parseInt(row.get("default_hours")),
        List.of(),
        1,
        null,
        null);
  }

  private static List<Map<String, String>> rows(String file) {
    CsvMapper csv = new CsvMapper();
    try (MappingIterator<Map<String, String>> rows =
        csv.readerForMapOf(String.class)
            .with(csv.schemaWithHeader())
            .readValues(PACK.resolve(file).toFile())) {
      return new ArrayList<>(rows.readAll());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
