package in.namaste.demo.month;

import in.namaste.ticket.Area;
import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import in.namaste.ticket.directory.DirectoryEvent.DepartmentPublished;
import in.namaste.ticket.directory.DirectoryEvent.LadderPublished;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The district as its directory has it: who can be complained to, about what and where. */
public final class Town {

  private final List<DepartmentPublished> departments;
  private final Map<String, List<CategoryPublished>> categories;
  private final Map<String, LadderPublished> ladders;
  private final List<PlacePublished> places;

  /**
   * @param directory all its entries
   */
  public Town(Collection<DirectoryEvent> directory) {
    departments = active(directory, DepartmentPublished.class);
    categories =
        active(directory, CategoryPublished.class).stream()
            .collect(Collectors.groupingBy(CategoryPublished::departmentCode));
    ladders =
        active(directory, LadderPublished.class).stream()
            .collect(Collectors.toMap(LadderPublished::code, ladder -> ladder));
    places =
        active(directory, PlacePublished.class).stream()
            .filter(place -> place.selectable() && place.area() != null)
            .toList();
  }

  private static <T extends DirectoryEvent> List<T> active(
      Collection<DirectoryEvent> directory, Class<T> kind) {
    return directory.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(DirectoryEvent::active)
        .sorted((one, other) -> one.code().compareTo(other.code()))
        .toList();
  }

  /** Those that have categories, by code. */
  List<DepartmentPublished> departments() {
    return departments.stream().filter(each -> categories.containsKey(each.code())).toList();
  }

  List<CategoryPublished> categories(String department) {
    return categories.getOrDefault(department, List.of());
  }

  boolean hasDepartment(String code) {
    return categories.containsKey(code);
  }

  List<PlacePublished> places() {
    return places;
  }

  /** Places where this department is at work. */
  List<PlacePublished> placesOf(DepartmentPublished department) {
    List<PlacePublished> fitting =
        places.stream()
            .filter(
                place ->
                    department.area().equals("both")
                        || Area.valueOf(department.area().toUpperCase(Locale.ROOT)) == place.area())
            .toList();
    return fitting.isEmpty() ? places : fitting;
  }

  /** The post that takes a department's tickets first; null where there is no ladder. */
  String firstPost(String department) {
    LadderPublished ladder = ladders.get(department);
    return ladder == null ? null : ladder.posts().getFirst();
  }

  /** The post one step up; null where there is none. */
  String secondPost(String department) {
    LadderPublished ladder = ladders.get(department);
    return ladder == null || ladder.posts().size() < 2 ? null : ladder.posts().get(1);
  }
}
