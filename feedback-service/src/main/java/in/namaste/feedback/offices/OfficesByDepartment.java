package in.namaste.feedback.offices;

import in.namaste.feedback.Office;
import in.namaste.feedback.departments.Department;
import in.namaste.feedback.departments.Departments;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Offices under their departments, as lists show them. */
public final class OfficesByDepartment {

  private static final Comparator<Department> AS_ON_MENUS =
      Comparator.comparingInt(Department::order).thenComparing(Department::code);

  private OfficesByDepartment() {}

  /** The offices that a search finds: departments in the order of the menus, offices as given. */
  public static SortedMap<Department, List<Office>> of(
      List<Office> offices, OfficeSearch search, Departments.Names names) {
    return offices.stream()
        .filter(office -> search.finds(office, names))
        .collect(
            Collectors.groupingBy(
                office -> names.of(office.departmentCode()),
                () -> new TreeMap<>(AS_ON_MENUS),
                Collectors.toList()));
  }
}
