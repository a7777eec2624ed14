package in.namaste.ticket.directory.pages;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import in.namaste.ticket.directory.DirectoryEvent.DepartmentPublished;
import in.namaste.ticket.directory.DirectoryEvent.LadderPublished;
import in.namaste.ticket.directory.DirectoryEvent.PostPublished;
import java.util.List;

/**
 * A department with all that is of it.
 *
 * @param ladder null where there is none
 */
public record DepartmentView(
    DepartmentPublished department,
    List<CategoryPublished> categories,
    List<Holding> posts,
    LadderPublished ladder,
    List<Holding> steps) {

  /**
   * A post and who holds it.
   *
   * @param holder the post whose holder has this one besides; null for none
   */
  public record Holding(PostPublished post, PostPublished holder) {}

  static DepartmentView of(DepartmentPublished department, Directory directory) {
    String code = department.code();
    LadderPublished ladder = directory.ladder(code).orElse(null);
    return new DepartmentView(
        department,
        directory.categories().stream().filter(c -> c.departmentCode().equals(code)).toList(),
        directory.posts().stream()
            .filter(post -> post.departmentCode().equals(code))
            .map(post -> holding(post, directory))
            .toList(),
        ladder,
        ladder == null
            ? List.of()
            : ladder.posts().stream()
                .flatMap(post -> directory.post(post).stream())
                .map(post -> holding(post, directory))
                .toList());
  }

  private static Holding holding(PostPublished post, Directory directory) {
    return new Holding(post, directory.post(post.heldBy()).orElse(null));
  }

  public int activeCategories() {
    return (int) categories.stream().filter(CategoryPublished::active).count();
  }

  public int vacantPosts() {
    return (int) posts.stream().filter(held -> held.post().active() && !held.post().held()).count();
  }
}
