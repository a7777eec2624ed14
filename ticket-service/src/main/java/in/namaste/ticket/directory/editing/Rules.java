package in.namaste.ticket.directory.editing;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import in.namaste.ticket.directory.DirectoryEvent.DepartmentPublished;
import in.namaste.ticket.directory.DirectoryEvent.LadderPublished;
import in.namaste.ticket.directory.DirectoryEvent.PlacePublished;
import in.namaste.ticket.directory.DirectoryEvent.PostPublished;
import in.namaste.ticket.directory.tables.Column;
import in.namaste.ticket.directory.tables.Problem;
import in.namaste.ticket.directory.tables.Problem.Why;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** How entries must fit together: what one names must be there. */
public final class Rules {

  /** Where submissions go that nothing else fits; it cannot be closed. */
  public static final Set<String> SORTING_DESK = Set.of("DCO", "DCO.UNCLEAR");

  private static final String TOP_LEVEL = "district";

  private final Directory before;
  private final Directory after;

  /**
   * @param after how the directory would be
   */
  Rules(Directory before, Directory after) {
    this.before = before;
    this.after = after;
  }

  /** What is wrong with an entry of the directory as it would be. */
  List<Problem> problems(DirectoryEvent entry) {
    List<Problem> problems = new ArrayList<>();
    switch (entry) {
      case DepartmentPublished department -> check(department, problems);
      case CategoryPublished category -> check(category, problems);
      case PlacePublished place -> check(place, problems);
      case PostPublished post -> check(post, problems);
      case LadderPublished ladder -> check(ladder, problems);
    }
    return problems;
  }

  private void check(DepartmentPublished department, List<Problem> problems) {
    sortingDesk(department, problems);
    after.departments().stream()
        .filter(other -> other.menuGroup().number() == department.menuGroup().number())
        .filter(other -> !other.menuGroup().equals(department.menuGroup()))
        .findFirst()
        .ifPresent(
            other ->
                add(
                    Why.GROUP_NAMES_DIFFER,
                    Column.MENU_GROUP_NO,
                    other.code() + ": " + other.menuGroup().nameHi(),
                    problems));
  }

  private void check(CategoryPublished category, List<Problem> problems) {
    sortingDesk(category, problems);
    ofDepartment(category.departmentCode(), problems);
    before
        .category(category.code())
        .map(CategoryPublished::departmentCode)
        .filter(present -> !present.equals(category.departmentCode()))
        .ifPresent(present -> add(Why.DEPARTMENT_FIXED, Column.DEPT_CODE, present, problems));
  }

  private void check(PlacePublished place, List<Problem> problems) {
    before
        .place(place.code())
        .map(PlacePublished::level)
        .filter(present -> !present.equals(place.level()))
        .ifPresent(present -> add(Why.LEVEL_FIXED, Column.LEVEL, present, problems));
    if (place.parentCode() == null) {
      if (!place.level().equals(TOP_LEVEL)) {
        add(Why.EMPTY, Column.PARENT_ID, "", problems);
      }
    } else if (after.place(place.parentCode()).isEmpty()) {
      add(Why.PARENT_UNKNOWN, Column.PARENT_ID, place.parentCode(), problems);
    } else if (liesWithinItself(place)) {
      add(Why.PARENT_WITHIN, Column.PARENT_ID, place.parentCode(), problems);
    }
  }

  private boolean liesWithinItself(PlacePublished place) {
    Set<String> above = new HashSet<>(Set.of(place.code()));
    Optional<PlacePublished> one = Optional.of(place);
    while (one.isPresent()) {
      String parent = one.get().parentCode();
      if (parent != null && !above.add(parent)) {
        return true;
      }
      one = after.place(parent);
    }
    return false;
  }

  private void check(PostPublished post, List<Problem> problems) {
    ofDepartment(post.departmentCode(), problems);
    before
        .post(post.code())
        .map(PostPublished::departmentCode)
        .filter(present -> !present.equals(post.departmentCode()))
        .ifPresent(present -> add(Why.DEPARTMENT_FIXED, Column.DEPT_CODE, present, problems));
    if (post.heldBy() != null && !hasOwnHolder(post.heldBy(), post)) {
      add(Why.POST_WITHOUT_OWN_HOLDER, Column.HELD_BY, post.heldBy(), problems);
    }
    if (!post.active() || !post.held() || post.heldBy() != null) {
      after.posts().stream()
          .filter(other -> other.active() && Objects.equals(other.heldBy(), post.code()))
          .findFirst()
          .ifPresent(other -> add(Why.HOLDS_OTHERS, Column.HELD, other.code(), problems));
    }
  }

  private boolean hasOwnHolder(String holder, PostPublished post) {
    return after
        .post(holder)
        .filter(found -> found.active() && found.held() && found.heldBy() == null)
        .filter(found -> !found.code().equals(post.code()))
        .isPresent();
  }

  private void check(LadderPublished ladder, List<Problem> problems) {
    if (after.department(ladder.code()).isEmpty()) {
      add(Why.DEPARTMENT_UNKNOWN, Column.DEPT_CODE, ladder.code(), problems);
    }
    ladder.posts().stream()
        .filter(code -> after.post(code).filter(PostPublished::active).isEmpty())
        .forEach(code -> add(Why.POST_UNKNOWN, Column.POSTS, code, problems));
    if (Set.copyOf(ladder.posts()).size() < ladder.posts().size()) {
      add(Why.POST_TWICE, Column.POSTS, "", problems);
    }
  }

  private void ofDepartment(String code, List<Problem> problems) {
    if (after.department(code).isEmpty()) {
      add(Why.DEPARTMENT_UNKNOWN, Column.DEPT_CODE, code, problems);
    }
  }

  private static void sortingDesk(DirectoryEvent entry, List<Problem> problems) {
    if (!entry.active() && SORTING_DESK.contains(entry.code())) {
      problems.add(Problem.of(Why.SORTING_DESK, ""));
    }
  }

  private static void add(Why why, Column column, String found, List<Problem> problems) {
    problems.add(new Problem(why, column, found));
  }
}
