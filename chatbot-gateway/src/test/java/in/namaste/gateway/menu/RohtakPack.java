package in.namaste.gateway.menu;

import in.namaste.gateway.places.Area;
import in.namaste.gateway.places.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The menu of the district pack, as ticket-service and feedback-service publish it. */
public final class RohtakPack {
  private static final Path FOLDER =
      Path.of(System.getProperty("project.root", ".."), "deploy", "district", "rohtak");

  /** Built once; it is immutable. */
  public static final Menu MENU = Menu.of(departments(), categories(), places(), offices());

  private RohtakPack() {}

  private static List<Department> departments() {
    Map<String, Department> byCode = new LinkedHashMap<>();
    for (Map<String, String> row : rows("departments.csv")) {
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

  private static List<Category> categories() {
    List<Category> categories = new ArrayList<>();
    for (Map<String, String> row : rows("departments.csv")) {
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

  private static List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (Map<String, String> row : rows("places.csv")) {
      String level = row.get("level");
      Area area = null;
      if (List.of("village", "gram_panchayat", "cd_block").contains(level)) {
        area = Area.RURAL;
      } else if (List.of("ward", "urban_body").contains(level)) {
        area = Area.URBAN;
      }
      places.add(
          new Place(
              row.get("place_id"),
              true,
              row.get("name_hi"),
              row.get("display_en"),
              level,
              row.get("parent_id").isEmpty() ? null : row.get("parent_id"),
              area,
              split(row.get("aliases"), "\\|"),
              row.get("selectable").equals("yes"),
              places.size()));
    }
    return places;
  }

  private static List<Office> offices() {
    return rows("offices.csv").stream()
        .map(
            row ->
                new Office(
                    row.get("office_code"),
                    true,
                    row.get("name_hi"),
                    row.get("name_en"),
                    row.get("dept_code")))
        .toList();
  }

  private static List<String> split(String cell, String separator) {
    return Stream.of(cell.split(separator)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static List<Map<String, String>> rows(String file) {
    try {
      List<String> lines = Files.readAllLines(FOLDER.resolve(file));
      List<String> header = cells(lines.getFirst());
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = cells(line);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
          row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
