package in.namaste.sla.figures;

/** One department's line. */
public record DepartmentFigures(Name department, Figures figures) {}
