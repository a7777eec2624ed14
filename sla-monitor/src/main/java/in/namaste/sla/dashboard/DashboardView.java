package in.namaste.sla.dashboard;

import in.namaste.web.Language;
import java.util.List;
import java.util.Optional;

/** What the dashboard shows at one moment. */
public record DashboardView(
    Moment moment,
    Language language,
    Optional<String> department,
    List<DepartmentFigures> departments,
    Figures total,
    List<TicketLine> oldest,
    List<OfficeRating> ratings,
    String deskUrl,
    String feedbackUrl) {

  /** Figures that stand big and first. */
  public List<TicketFilter> first() {
    return List.of(
        TicketFilter.OPEN, TicketFilter.DUE_TODAY, TicketFilter.OVERDUE, TicketFilter.REOPENED);
  }

  /** Figures of what departments have said to be solved. */
  public List<TicketFilter> second() {
    return List.of(TicketFilter.RESOLVED, TicketFilter.CONFIRMED, TicketFilter.UNCONFIRMED);
  }

  /** The states that share all tickets among them. */
  public List<TicketFilter> parts() {
    return List.of(
        TicketFilter.OPEN,
        TicketFilter.RESOLVED,
        TicketFilter.CONFIRMED,
        TicketFilter.UNCONFIRMED,
        TicketFilter.REJECTED,
        TicketFilter.MERGED,
        TicketFilter.WITHDRAWN);
  }

  /** Over without a solution: shown in the sum only, and apart from each other. */
  public List<TicketFilter> ended() {
    return List.of(TicketFilter.REJECTED, TicketFilter.MERGED, TicketFilter.WITHDRAWN);
  }

  /** Columns of the table of departments. */
  public List<TicketFilter> columns() {
    return List.of(
        TicketFilter.OVERDUE,
        TicketFilter.DUE_TODAY,
        TicketFilter.OPEN,
        TicketFilter.RESOLVED,
        TicketFilter.CONFIRMED,
        TicketFilter.UNCONFIRMED,
        TicketFilter.REJECTED,
        TicketFilter.MERGED,
        TicketFilter.WITHDRAWN,
        TicketFilter.ALL);
  }

  public boolean isEmpty() {
    return total.of(TicketFilter.ALL) == 0;
  }

  /** Where the tickets of a figure are listed. */
  public String list(TicketFilter filter) {
    return Links.list(filter, department);
  }

  /** Where the tickets of a department's figure are listed. */
  public String list(TicketFilter filter, Name ofDepartment) {
    return Links.list(filter, Optional.of(ofDepartment.code()));
  }

  /** Whose figures these are, when they are one department's. */
  public String departmentName() {
    return department
        .flatMap(
            code ->
                departments.stream()
                    .map(DepartmentFigures::department)
                    .filter(name -> name.code().equals(code))
                    .findFirst())
        .map(name -> name.in(language))
        .orElse(department.orElse(""));
  }

  /** This page's changing part. */
  public String self() {
    return Links.now(department);
  }
}
