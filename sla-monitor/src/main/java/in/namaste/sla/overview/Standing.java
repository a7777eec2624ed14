package in.namaste.sla.overview;

import in.namaste.sla.figures.DepartmentFigures;
import in.namaste.sla.figures.Figures;
import in.namaste.sla.figures.Flows;
import in.namaste.sla.figures.TicketLine;
import java.util.List;

/**
 * What waits now.
 *
 * @param departments the most overdue first
 * @param oldest the longest overdue tickets, at most {@link Overviews#OLDEST}
 * @param dueToday those whose promise ends next, today, at most {@link Overviews#DUE}
 */
public record Standing(
    List<DepartmentFigures> departments,
    List<TicketLine> oldest,
    List<TicketLine> dueToday,
    Flows.Yesterday yesterday) {

  /** All departments together. */
  public Figures total() {
    return Figures.sum(departments.stream().map(DepartmentFigures::figures).toList());
  }
}
