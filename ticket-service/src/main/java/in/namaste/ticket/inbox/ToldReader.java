package in.namaste.ticket.inbox;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent.DepartmentPublished;
import in.namaste.ticket.directory.DirectoryEvent.LadderPublished;
import java.util.List;
import java.util.stream.Stream;

/**
 * At which posts a reader hears of late tickets. Whoever holds a post hears there. Other accounts
 * stand for an office: a department's for all its own posts in the ladder but the lowest, whose
 * late tickets are in the list of overdue ones anyway; the district's for whatever stands above the
 * departments.
 */
record ToldReader(Reach reach, Directory directory) {

  List<String> posts() {
    if (reach.post() != null) {
      return List.of(reach.post());
    }
    return reach.department() == null ? aboveDepartments() : inDepartment(reach.department());
  }

  private List<String> inDepartment(String department) {
    List<String> own =
        ladder(department).filter(post -> isOf(post, department)).distinct().toList();
    return own.size() > 1 ? own.subList(1, own.size()) : own;
  }

  private List<String> aboveDepartments() {
    return directory.departments().stream()
        .map(DepartmentPublished::code)
        .flatMap(department -> ladder(department).filter(post -> !isOf(post, department)))
        .distinct()
        .toList();
  }

  private Stream<String> ladder(String department) {
    return directory.ladder(department).stream().map(LadderPublished::posts).flatMap(List::stream);
  }

  private boolean isOf(String code, String department) {
    return directory
        .post(code)
        .filter(post -> post.departmentCode().equals(department))
        .isPresent();
  }
}
