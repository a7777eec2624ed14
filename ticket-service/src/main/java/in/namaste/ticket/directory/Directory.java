package in.namaste.ticket.directory;

import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import in.namaste.ticket.directory.DirectoryEvent.DepartmentPublished;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import in.namaste.ticket.directory.DirectoryEvent.PostPublished;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The whole directory at one moment, in the order of the menus. */
public final class Directory {

  private final Map<String, DepartmentPublished> departments = new LinkedHashMap<>();
  private final Map<String, CategoryPublished> categories = new LinkedHashMap<>();
  private final Map<String, PlacePublished> places = new LinkedHashMap<>();
  private final Map<String, PostPublished> posts = new LinkedHashMap<>();

  public Directory(List<DirectoryEvent> entries) {
    for (DirectoryEvent entry : entries) {
      switch (entry) {
        case DepartmentPublished department -> departments.put(department.code(), department);
        case CategoryPublished category -> categories.put(category.code(), category);
        case PlacePublished place -> places.put(place.code(), place);
        case PostPublished post -> posts.put(post.code(), post);
      }
    }
  }

  public List<DepartmentPublished> departments() {
    return List.copyOf(departments.values());
  }

  public Optional<DepartmentPublished> department(String code) {
    return Optional.ofNullable(departments.get(code));
  }

  public Optional<CategoryPublished> category(String code) {
    return Optional.ofNullable(categories.get(code));
  }

  public Optional<PlacePublished> place(String code) {
    return Optional.ofNullable(places.get(code));
  }

  public Optional<PostPublished> post(String code) {
    return Optional.ofNullable(posts.get(code));
  }

  public List<CategoryPublished> categories() {
    return List.copyOf(categories.values());
  }

  public List<PlacePublished> places() {
    return List.copyOf(places.values());
  }

  public List<PostPublished> posts() {
    return List.copyOf(posts.values());
  }

  /** A place's code and the codes of all that lies in it. */
  public Set<String> placesIn(String code) {
    Set<String> within = new LinkedHashSet<>(Set.of(code));
    int size = 0;
    while (size != within.size()) {
      size = within.size();
      places.values().stream()
          .filter(place -> place.parentCode() != null && within.contains(place.parentCode()))
          .map(PlacePublished::code)
          .toList()
          .forEach(within::add);
    }
    return within;
  }

  /** The posts of a department that can be given tickets. */
  public List<PostPublished> posts(String departmentCode) {
    return posts.values().stream()
        .filter(post -> post.active() && post.departmentCode().equals(departmentCode))
        .toList();
  }
}
