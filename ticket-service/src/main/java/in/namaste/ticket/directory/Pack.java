package in.namaste.ticket.directory;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import in.namaste.ticket.Area;
import in.namaste.ticket.TicketClass;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import in.namaste.ticket.directory.DirectoryEvent.DepartmentPublished;
import in.namaste.ticket.directory.DirectoryEvent.MenuGroup;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import in.namaste.ticket.directory.DirectoryEvent.PostPublished;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The district pack's tables, read as first entries of the directory. */
final class Pack {

  private static final ObjectReader ROWS =
      new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader());

  private final Path folder;
  private final Instant now;

  /**
   * @param folder with departments.csv, places.csv and posts.csv
   * @param now the time the entries are published
   */
  Pack(Path folder, Instant now) {
    this.folder = folder;
    this.now = now;
  }

  /** Departments, categories, places and posts, each in the order of its file. */
  List<DirectoryEvent> read() throws IOException {
    List<DirectoryEvent> entries = new ArrayList<>();
    List<Map<String, String>> rows = rows("departments.csv");
    entries.addAll(departments(rows));
    for (Map<String, String> row : rows) {
      entries.add(category(row, entries.size()));
    }
    for (Map<String, String> row : rows("places.csv")) {
      entries.add(place(row, entries.size()));
    }
    for (Map<String, String> row : rows("posts.csv")) {
      entries.add(post(row));
    }
    return entries;
  }

  private List<Map<String, String>> rows(String file) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        ROWS.readValues(folder.resolve(file).toFile())) {
      return rows.readAll();
    }
  }

  private List<DepartmentPublished> departments(List<Map<String, String>> rows) {
    Map<String, DepartmentPublished> byCode = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      byCode.computeIfAbsent(row.get("dept_code"), code -> department(row, byCode.size()));
    }
    return List.copyOf(byCode.values());
  }

  private DepartmentPublished department(Map<String, String> row, int order) {
    return new DepartmentPublished(
        UUID.randomUUID(),
        now,
        row.get("dept_code"),
        1,
        true,
        row.get("dept_hi"),
        row.get("dept_en"),
        row.get("dept_short_hi"),
        row.get("dept_short_en"),
        new MenuGroup(
            Integer.parseInt(row.get("menu_group_no")),
            row.get("menu_group_hi"),
            row.get("menu_group_short_en")),
        // "urban (Rohtak city, 22 wards)" says urban and then which.
        row.get("area").split(" ", 2)[0],
        order);
  }

  private CategoryPublished category(Map<String, String> row, int order) {
    return new CategoryPublished(
        UUID.randomUUID(),
        now,
        row.get("category_code"),
        1,
        true,
        row.get("dept_code"),
        row.get("category_hi"),
        row.get("category_en"),
        row.get("category_short_hi"),
        row.get("category_short_en"),
        TicketClass.of(row.get("class")),
        Integer.parseInt(row.get("default_hours")),
        list(row.get("keywords"), ","),
        order);
  }

  private PlacePublished place(Map<String, String> row, int order) {
    return new PlacePublished(
        UUID.randomUUID(),
        now,
        row.get("place_id"),
        1,
        true,
        row.get("name_hi"),
        row.get("display_en"),
        row.get("level"),
        absentIfEmpty(row.get("parent_id")),
        area(row.get("level")),
        list(row.get("aliases"), "|"),
        "yes".equals(row.get("selectable")),
        order);
  }

  private PostPublished post(Map<String, String> row) {
    return new PostPublished(
        UUID.randomUUID(),
        now,
        row.get("post_code"),
        1,
        true,
        row.get("name_hi"),
        row.get("name_en"),
        row.get("dept_code"),
        "yes".equals(row.get("held")),
        absentIfEmpty(row.get("email")));
  }

  private static Area area(String level) {
    return switch (level) {
      case "village", "gram_panchayat", "cd_block" -> Area.RURAL;
      case "ward", "urban_body" -> Area.URBAN;
      default -> null;
    };
  }

  private static List<String> list(String cell, String separator) {
    return Arrays.stream(cell.split(Pattern.quote(separator), -1))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  private static String absentIfEmpty(String cell) {
    return cell == null || cell.isBlank() ? null : cell;
  }
}
