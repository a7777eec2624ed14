package in.namaste.gateway.menu;

import in.namaste.gateway.places.Place;
import java.util.Collection;
import java.util.List;

/** The directory as the bot needs it. */
public final class Menu {
  /** Before the directory has been read. */
  public static final Menu EMPTY = of(List.of(), List.of(), List.of(), List.of());

  private Menu() {}

  /** The menu of the latest published records. */
  public static Menu of(
      Collection<Department> departments,
      Collection<Category> categories,
      Collection<Place> places,
      Collection<Office> offices) {
    return new Menu();
  }

  /** Whether a complaint can be taken with it. */
  public boolean ready() {
    return false;
  }
}
