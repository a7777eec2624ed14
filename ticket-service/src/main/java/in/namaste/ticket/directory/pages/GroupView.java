package in.namaste.ticket.directory.pages;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent.DepartmentPublished;
import in.namaste.ticket.directory.DirectoryEvent.MenuGroup;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A group of the bot's menu with its departments, in the order of the menu. */
public record GroupView(MenuGroup group, List<DepartmentView> departments) {

  static List<GroupView> of(Stream<DepartmentPublished> departments, Directory directory) {
    return departments
        .collect(
            Collectors.groupingBy(
                DepartmentPublished::menuGroup,
                () -> new TreeMap<>(Comparator.comparing(MenuGroup::number)),
                Collectors.mapping(
                    department -> DepartmentView.of(department, directory), Collectors.toList())))
        .entrySet()
        .stream()
        .map(entry -> new GroupView(entry.getKey(), entry.getValue()))
        .toList();
  }
}
