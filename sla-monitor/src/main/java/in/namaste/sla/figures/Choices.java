package in.namaste.sla.figures;

import java.util.List;

/**
 * What a scope can be made of, by the directory; what is no longer active is left out.
 *
 * @param blocks the blocks and towns
 * @param places everything that lies in one of them
 */
public record Choices(
    List<Name> departments, List<Category> categories, List<Name> blocks, List<Place> places) {

  /** A category and whose it is; of categories known from long ago, the department is empty. */
  public record Category(Name name, String department) {}

  /** A village or ward and where it lies. */
  public record Place(Name name, String block) {}

  /** The categories of one department. */
  public List<Name> categoriesOf(String department) {
    return categories.stream()
        .filter(category -> category.department().equals(department))
        .map(Category::name)
        .toList();
  }

  /** The villages or wards of one block or town. */
  public List<Name> placesIn(String block) {
    return places.stream().filter(place -> place.block().equals(block)).map(Place::name).toList();
  }
}
