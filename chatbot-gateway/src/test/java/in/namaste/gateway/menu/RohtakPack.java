package in.namaste.gateway.menu;

import in.namaste.gateway.places.Place;
import in.namaste.gateway.understanding.DistrictPack;
import in.namaste.gateway.words.LocalWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The menu of the district pack, as ticket-service and feedback-service publish it. */
public final class RohtakPack {
  private static final Path FOLDER =
      Path.of(System.getProperty("project.root", ".."), "deploy", "district", "rohtak");

  /** Built once; it is immutable. */
  public static final Menu MENU = menu();

  private RohtakPack() {}

  /** The same after a category was closed. */
  public static Menu without(String category) {
    List<Category> left =
        MENU.groups().stream()
            .flatMap(group -> MENU.departmentsOf(group.number()).stream())
            .flatMap(department -> MENU.categoriesOf(department.code()).stream())
            .filter(one -> !one.code().equals(category))
            .toList();
    List<Department> departments =
        MENU.groups().stream()
            .flatMap(group -> MENU.departmentsOf(group.number()).stream())
            .toList();
    List<Place> towns = Stream.concat(MENU.blocks().stream(), MENU.towns().stream()).toList();
    List<Place> places =
        Stream.concat(
                towns.stream(), towns.stream().flatMap(in -> MENU.placesIn(in.code()).stream()))
            .toList();
    return Menu.of(departments, left, places, List.of(), LocalWords.NONE);
  }

  private static Menu menu() {
    try {
      return DistrictPack.menu(FOLDER);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
