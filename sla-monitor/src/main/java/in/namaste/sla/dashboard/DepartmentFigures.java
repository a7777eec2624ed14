package in.namaste.sla.dashboard;

/** One department's line. */
public record DepartmentFigures(Name department, Figures figures) {}
