package in.namaste.ticket.desk.entry;

import in.namaste.ticket.State;
import in.namaste.ticket.desk.Names;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import in.namaste.ticket.entry.Channel;
import java.util.Comparator;
import java.util.List;

/**
 * The form of a new complaint.
 *
 * @param places as the list offers them
 * @param like open complaints that may be the same, to be looked at before this one is registered;
 *     empty for none
 */
public record EntryView(
    EntryForm form,
    List<Channel> channels,
    List<String> places,
    List<Group> groups,
    List<Like> like) {

  /** The categories of one department. */
  public record Group(String department, List<Choice> choices) {}

  /** A category to choose. */
  public record Choice(String code, String name) {}

  /**
   * An open complaint that may be the same.
   *
   * @param samePerson whether it has the same phone; otherwise the same place and category
   */
  public record Like(String number, State state, String since, boolean samePerson) {}

  /** The own department's categories come first. */
  static List<Group> groups(Names names, String ownDepartment) {
    return names.directory().departments().stream()
        .filter(department -> department.active())
        .sorted(Comparator.comparing(department -> !department.code().equals(ownDepartment)))
        .map(department -> group(names, department.code()))
        .filter(group -> !group.choices().isEmpty())
        .toList();
  }

  private static Group group(Names names, String department) {
    return new Group(
        names.department(department),
        names.directory().categories().stream()
            .filter(CategoryPublished::active)
            .filter(each -> each.departmentCode().equals(department))
            .map(each -> new Choice(each.code(), names.category(each.code())))
            .toList());
  }
}
