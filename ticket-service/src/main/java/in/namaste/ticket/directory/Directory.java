package in.namaste.ticket.directory;

import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import in.namaste.ticket.directory.DirectoryEvent.DepartmentPublished;
import in.namaste.ticket.directory.DirectoryEvent.LadderPublished;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import in.namaste.ticket.directory.DirectoryEvent.PostPublished;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The whole directory at one moment, in the order of the menus. Immutable. */
public final class Directory {

  private final Map<String, DirectoryEvent> entries = new LinkedHashMap<>();
  private final List<DepartmentPublished> departments;
  private final List<CategoryPublished> categories;
  private final List<PlacePublished> places;
  private final List<PostPublished> posts;

  /**
   * @param entries of one key the last counts
   */
  public Directory(List<DirectoryEvent> entries) {
    entries.forEach(entry -> this.entries.put(entry.key(), entry));
    departments =
        all(DepartmentPublished.class)
            .sorted(Comparator.comparing(DepartmentPublished::order))
            .toList();
    categories =
        all(CategoryPublished.class)
            .sorted(Comparator.comparing(CategoryPublished::order))
            .toList();
    places = all(PlacePublished.class).sorted(Comparator.comparing(PlacePublished::order)).toList();
    posts = all(PostPublished.class).toList();
  }

  private <E extends DirectoryEvent> Stream<E> all(Class<E> type) {
    return entries.values().stream().filter(type::isInstance).map(type::cast);
  }

  /** The directory after these entries have been published. */
  public Directory with(List<? extends DirectoryEvent> published) {
    return new Directory(Stream.concat(entries.values().stream(), published.stream()).toList());
  }

  /** Rises with every change: entries are never taken away and versions never fall. */
  public long stamp() {
    return entries.values().stream().mapToLong(DirectoryEvent::version).sum();
  }

  public Optional<DirectoryEvent> entry(Kind kind, String code) {
    return Optional.ofNullable(entries.get(kind.key(code)));
  }

  /** All entries of a kind; departments, categories and places in the order of the menus. */
  public List<? extends DirectoryEvent> all(Kind kind) {
    return switch (kind) {
      case DEPARTMENT -> departments;
      case CATEGORY -> categories;
      case PLACE -> places;
      case POST -> posts;
      case LADDER -> all(LadderPublished.class).toList();
    };
  }

  public List<DepartmentPublished> departments() {
    return departments;
  }

  public List<CategoryPublished> categories() {
    return categories;
  }

  public List<PlacePublished> places() {
    return places;
  }

  /** Every post, also those that have ended. */
  public List<PostPublished> posts() {
    return posts;
  }

  public Optional<DepartmentPublished> department(String code) {
    return entry(Kind.DEPARTMENT, code).map(DepartmentPublished.class::cast);
  }

  public Optional<CategoryPublished> category(String code) {
    return entry(Kind.CATEGORY, code).map(CategoryPublished.class::cast);
  }

  public Optional<PlacePublished> place(String code) {
    return entry(Kind.PLACE, code).map(PlacePublished.class::cast);
  }

  public Optional<PostPublished> post(String code) {
    return entry(Kind.POST, code).map(PostPublished.class::cast);
  }

  /** The ladder of a department. */
  public Optional<LadderPublished> ladder(String departmentCode) {
    return entry(Kind.LADDER, departmentCode).map(LadderPublished.class::cast);
  }

  /** A place's code and the codes of all that lies in it. */
  public Set<String> placesIn(String code) {
    Set<String> within = new LinkedHashSet<>(Set.of(code));
    int size = 0;
    while (size != within.size()) {
      size = within.size();
      places.stream()
          .filter(place -> place.parentCode() != null && within.contains(place.parentCode()))
          .map(PlacePublished::code)
          .toList()
          .forEach(within::add);
    }
    return within;
  }

  /** The posts of a department that can be given tickets. */
  public List<PostPublished> posts(String departmentCode) {
    return posts.stream()
        .filter(post -> post.active() && post.departmentCode().equals(departmentCode))
        .toList();
  }
}
