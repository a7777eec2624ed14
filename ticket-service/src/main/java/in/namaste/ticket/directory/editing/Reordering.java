package in.namaste.ticket.directory.editing;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import in.namaste.ticket.directory.DirectoryEvent.DepartmentPublished;
import in.namaste.ticket.directory.DirectoryEvent.LadderPublished;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import in.namaste.ticket.directory.DirectoryEvent.PostPublished;
import in.namaste.ticket.directory.Kind;
import in.namaste.ticket.directory.tables.Column;
import in.namaste.ticket.directory.tables.Sheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Moves an entry up or down among those that stand in a menu with it. */
public final class Reordering {

  private Reordering() {}

  /** The wishes that move it by one; none where there is no further. */
  public static List<Wish> move(Directory directory, Kind kind, String code, boolean up) {
    Column order = Sheet.of(kind).order();
    DirectoryEvent moved = directory.entry(kind, code).orElse(null);
    if (order == null || moved == null) {
      return List.of();
    }
    List<DirectoryEvent> menu = new ArrayList<>(beside(directory, moved));
    int from = menu.indexOf(moved);
    int to = from + (up ? -1 : 1);
    if (to < 0 || to >= menu.size()) {
      return List.of();
    }
    List<Integer> orders = rising(menu, order);
    Collections.swap(menu, from, to);
    List<Wish> wishes = new ArrayList<>();
    for (int at = 0; at < menu.size(); at++) {
      if (orderOf(menu.get(at), order) != orders.get(at)) {
        wishes.add(Wish.set(menu.get(at), order, Integer.toString(orders.get(at))));
      }
    }
    return wishes;
  }

  private static List<? extends DirectoryEvent> beside(Directory directory, DirectoryEvent moved) {
    return switch (moved) {
      case DepartmentPublished department ->
          directory.departments().stream()
              .filter(one -> one.menuGroup().number() == department.menuGroup().number())
              .toList();
      case CategoryPublished category ->
          directory.categories().stream()
              .filter(one -> one.departmentCode().equals(category.departmentCode()))
              .toList();
      case PlacePublished place ->
          directory.places().stream()
              .filter(one -> Objects.equals(one.parentCode(), place.parentCode()))
              .toList();
      case PostPublished post -> List.of(post);
      case LadderPublished ladder -> List.of(ladder);
    };
  }

  /** The orders that there are, where two are equal the later one raised. */
  private static List<Integer> rising(List<DirectoryEvent> menu, Column order) {
    List<Integer> orders = new ArrayList<>();
    int last = -1;
    for (DirectoryEvent entry : menu) {
      last = Math.max(last + 1, orderOf(entry, order));
      orders.add(last);
    }
    return orders;
  }

  private static int orderOf(DirectoryEvent entry, Column order) {
    return Integer.parseInt(Sheet.of(entry.kind()).write(entry).at(order));
  }
}
