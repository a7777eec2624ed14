package in.namaste.gateway.understanding;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import in.namaste.gateway.menu.Category;
import in.namaste.gateway.menu.Department;
import in.namaste.gateway.menu.Menu;
import in.namaste.gateway.menu.MenuGroup;
import in.namaste.gateway.menu.Office;
import in.namaste.gateway.places.Area;
import in.namaste.gateway.places.Place;
import in.namaste.gateway.words.WordLists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The menu of a district pack read from its files, as ticket-service and feedback-service publish
 * it. In the running product the menu comes by Kafka only.
 */
public final class DistrictPack {

  private static final Set<String> RURAL = Set.of("village", "gram_panchayat", "cd_block");
  private static final Set<String> URBAN = Set.of("ward", "urban_body");

  private DistrictPack() {}

  /**
   * Reads a pack.
   *
   * @param folder with departments.csv, places.csv and offices.csv; lists of words if there are any
   * @throws IOException if a file cannot be read
   */
  public static Menu menu(Path folder) throws IOException {
    List<Map<String, String>> problems = rows(folder.resolve("departments.csv"));
    return Menu.of(
        departments(problems),
        categories(problems),
        places(rows(folder.resolve("places.csv"))),
        rows(folder.resolve("offices.csv")).stream().map(DistrictPack::office).toList(),
        WordLists.ofPack(folder));
  }

  private static List<Department> departments(List<Map<String, String>> rows) {
    Map<String, Department> byCode = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      byCode.computeIfAbsent(
          row.get("dept_code"),
          code ->
              new Department(
                  code,
                  true,
                  row.get("dept_hi"),
                  row.get("dept_en"),
                  row.get("dept_short_hi"),
                  row.get("dept_short_en"),
                  new MenuGroup(
                      Integer.parseInt(row.get("menu_group_no")),
                      row.get("menu_group_hi"),
                      row.get("menu_group_short_en")),
                  row.get("area").split(" ", 2)[0],
                  byCode.size()));
    }
    return List.copyOf(byCode.values());
  }

  private static List<Category> categories(List<Map<String, String>> rows) {
    List<Category> categories = new ArrayList<>();
    for (Map<String, String> row : rows) {
      categories.add(
          new Category(
              row.get("category_code"),
              true,
              row.get("dept_code"),
              row.get("category_hi"),
              row.get("category_en"),
              row.get("category_short_hi"),
              row.get("category_short_en"),
              row.get("class"),
              Integer.parseInt(row.get("default_hours")),
              split(row.get("keywords"), ","),
              categories.size()));
    }
    return categories;
  }

  private static List<Place> places(List<Map<String, String>> rows) {
    List<Place> places = new ArrayList<>();
    for (Map<String, String> row : rows) {
      places.add(
          new Place(
              row.get("place_id"),
              true,
              row.get("name_hi"),
              row.get("display_en"),
              row.get("level"),
              row.get("parent_id").isEmpty() ? null : row.get("parent_id"),
              area(row.get("level")),
              split(row.get("aliases"), "\\|"),
              row.get("selectable").equals("yes"),
              places.size()));
    }
    return places;
  }

  private static Area area(String level) {
    if (RURAL.contains(level)) {
      return Area.RURAL;
    }
    return URBAN.contains(level) ? Area.URBAN : null;
  }

  private static Office office(Map<String, String> row) {
    return new Office(
        row.get("office_code"), true, row.get("name_hi"), row.get("name_en"), row.get("dept_code"));
  }

  private static List<String> split(String cell, String separator) {
    return Stream.of(cell.split(separator, -1))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private static List<Map<String, String>> rows(Path file) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerFor(Map.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(file.toFile())) {
      return rows.readAll();
    }
  }
}
