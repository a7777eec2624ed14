package in.namaste.sla.dashboard;

import in.namaste.sla.figures.DepartmentFigures;
import in.namaste.sla.figures.Figures;
import in.namaste.sla.figures.Moment;
import in.namaste.sla.figures.Name;
import in.namaste.sla.figures.OfficeRating;
import in.namaste.sla.figures.Scope;
import in.namaste.sla.figures.TicketFilter;
import in.namaste.sla.figures.TicketLine;
import in.namaste.web.Language;
import java.util.List;

/** What the dashboard shows at one moment. */
public record DashboardView(
    Moment moment,
    Language language,
    Scope scope,
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
    return Links.list(filter, scope);
  }

  /** Where the tickets of a department's figure are listed. */
  public String list(TicketFilter filter, Name ofDepartment) {
    return Links.list(filter, scope.inDepartment(ofDepartment.code()));
  }

  /** Whose figures these are, when they are one department's. */
  public String departmentName() {
    return scope
        .department()
        .flatMap(
            code ->
                departments.stream()
                    .map(DepartmentFigures::department)
                    .filter(name -> name.code().equals(code))
                    .findFirst())
        .map(name -> name.in(language))
        .orElse(scope.department().orElse(""));
  }

  /** This page's changing part. */
  public String self() {
    return Links.now(scope);
  }
}
