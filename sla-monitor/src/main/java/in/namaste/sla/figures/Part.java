package in.namaste.sla.figures;

/** The figures of one department, block, category or day. */
public record Part(Name of, Figures figures) {}
