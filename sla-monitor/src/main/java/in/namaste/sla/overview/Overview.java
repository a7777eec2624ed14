package in.namaste.sla.overview;

import in.namaste.sla.figures.DepartmentFigures;
import in.namaste.sla.figures.Figures;
import in.namaste.sla.figures.Moment;
import in.namaste.sla.figures.Scope;
import java.util.List;

/**
 * How things stand at one moment, as far as a scope goes: what the dashboard and the paper of the
 * Friday review say.
 */
public record Overview(
    Moment moment, Named named, Standing standing, Promises promises, Places places) {

  public Scope scope() {
    return named.scope();
  }

  /** The departments of the scope, the most overdue first. */
  public List<DepartmentFigures> departments() {
    return standing.departments();
  }

  /** All departments of the scope together. */
  public Figures total() {
    return standing.total();
  }
}
