package in.namaste.gateway.menu;

import in.namaste.gateway.places.Mentions;
import in.namaste.gateway.places.Place;
import in.namaste.gateway.places.PlaceFinder;
import in.namaste.gateway.words.Fold;
import in.namaste.gateway.words.LocalWords;
import in.namaste.gateway.words.Sound;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The directory as the bot needs it: what can be chosen and where. Immutable. */
public final class Menu {
  private final Map<String, Department> departments;
  private final Map<String, Category> categories;
  private final Map<String, Place> places;
  private final Map<String, Office> offices;
  private final Map<String, Post> posts;
  private final PlaceFinder finder;
  private final Mentions mentions;
  private final Suggestions suggestions;

  /** Before the directory has been read. */
  public static final Menu EMPTY = of(List.of(), List.of(), List.of(), List.of(), LocalWords.NONE);

  private Menu(
      Map<String, Department> departments,
      Map<String, Category> categories,
      Map<String, Place> places,
      Map<String, Office> offices,
      LocalWords words) {
    this.departments = departments;
    this.categories = categories;
    this.places = places;
    this.offices = offices;
    this.posts = Map.of();
    List<Place> choices = places.values().stream().filter(Place::selectable).toList();
    this.finder = new PlaceFinder(choices, words);
    this.suggestions =
        new Suggestions(
            departments, categories, new SameWords(words.sayings()), wordsInNames(choices));
    this.mentions = new Mentions(finder, suggestions::knows);
  }

  /**
   * The menu of the latest published records. Inactive records are left out, and categories whose
   * department is missing. Building it takes milliseconds: build it after changes, not for each.
   *
   * @param words what only people of this district say
   */
  public static Menu of(
      Collection<Department> departments,
      Collection<Category> categories,
      Collection<Place> places,
      Collection<Office> offices,
      LocalWords words) {
    Map<String, Category> offered =
        byCode(categories, Category::active, Comparator.comparing(Category::order), Category::code);
    Map<String, Department> working =
        byCode(
            departments,
            d ->
                d.active()
                    && offered.values().stream().anyMatch(c -> c.departmentCode().equals(d.code())),
            Comparator.comparing(Department::order),
            Department::code);
    offered.values().removeIf(category -> !working.containsKey(category.departmentCode()));
    return new Menu(
        working,
        offered,
        byCode(places, Place::active, Comparator.comparing(Place::order), Place::code),
        byCode(offices, Office::active, Comparator.comparing(Office::code), Office::code),
        words);
  }

  private Menu(Menu before, Map<String, Post> posts) {
    this.departments = before.departments;
    this.categories = before.categories;
    this.places = before.places;
    this.offices = before.offices;
    this.finder = before.finder;
    this.mentions = before.mentions;
    this.suggestions = before.suggestions;
    this.posts = posts;
  }

  /** The same menu that can name these posts, too. */
  public Menu withPosts(Collection<Post> named) {
    return new Menu(
        this,
        named.stream().collect(Collectors.toUnmodifiableMap(Post::code, Function.identity())));
  }

  private static Set<String> wordsInNames(List<Place> places) {
    return places.stream()
        .flatMap(
            place ->
                Stream.concat(Stream.of(place.nameHi(), place.nameEn()), place.aliases().stream()))
        .flatMap(name -> Fold.tokens(name).stream())
        .map(Sound::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static <T> Map<String, T> byCode(
      Collection<T> all, Predicate<T> such, Comparator<T> order, Function<T, String> code) {
    Map<String, T> byCode = new LinkedHashMap<>();
    all.stream()
        .filter(such)
        .sorted(order.thenComparing(code))
        .forEach(one -> byCode.put(code.apply(one), one));
    return byCode;
  }

  /** Whether a complaint can be taken with it. */
  public boolean ready() {
    return !categories.isEmpty() && places.values().stream().anyMatch(p -> p.block() || p.town());
  }

  /** The rows of the first menu, by their number. */
  public List<MenuGroup> groups() {
    Map<Integer, MenuGroup> groups = new LinkedHashMap<>();
    departments.values().forEach(d -> groups.putIfAbsent(d.menuGroup().number(), d.menuGroup()));
    return groups.values().stream().sorted(Comparator.comparing(MenuGroup::number)).toList();
  }

  /** The departments behind a row of the first menu. */
  public List<Department> departmentsOf(int group) {
    return departments.values().stream().filter(d -> d.menuGroup().number() == group).toList();
  }

  /** The categories of a department. */
  public List<Category> categoriesOf(String departmentCode) {
    return categories.values().stream()
        .filter(category -> category.departmentCode().equals(departmentCode))
        .toList();
  }

  /** The department with a code. */
  public Optional<Department> department(String code) {
    return Optional.ofNullable(departments.get(code));
  }

  /** The category with a code. */
  public Optional<Category> category(String code) {
    return Optional.ofNullable(categories.get(code));
  }

  /** The place with a code. */
  public Optional<Place> place(String code) {
    return Optional.ofNullable(places.get(code));
  }

  /** The post with a code, also one that is not filled any more. */
  public Optional<Post> post(String code) {
    return Optional.ofNullable(posts.get(code));
  }

  /** The office with a code, in any case of letters. */
  public Optional<Office> office(String code) {
    return offices.values().stream().filter(o -> o.code().equalsIgnoreCase(code)).findFirst();
  }

  /** The blocks that can be chosen. */
  public List<Place> blocks() {
    return places.values().stream().filter(p -> p.selectable() && p.block()).toList();
  }

  /** The towns that can be chosen. */
  public List<Place> towns() {
    return places.values().stream().filter(p -> p.selectable() && p.town()).toList();
  }

  /** The places that can be chosen in a block or town. */
  public List<Place> placesIn(String parentCode) {
    return places.values().stream()
        .filter(p -> p.selectable() && parentCode.equals(p.parentCode()))
        .toList();
  }

  /** Finds places by the names people type. */
  public PlaceFinder finder() {
    return finder;
  }

  /** Finds the place that a sentence names beside its problem. */
  public Mentions mentions() {
    return mentions;
  }

  /** Proposes categories for the words of a complaint. */
  public Suggestions suggestions() {
    return suggestions;
  }
}
