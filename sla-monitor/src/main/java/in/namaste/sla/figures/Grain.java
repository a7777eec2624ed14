package in.namaste.sla.figures;

/** How much time one cell of kept counts is about. */
enum Grain {
  DAY("day", ""),
  MONTH("month", "_month");

  private final String column;
  private final String suffix;

  Grain(String column, String suffix) {
    this.column = column;
    this.suffix = suffix;
  }

  /** The first day of the cell in which a ticket of {@link Rollup#tickets} lies. */
  String column() {
    return column;
  }

  /** The table that keeps the counts of that kind by this grain. */
  String table(String kind) {
    return kind + suffix;
  }
}
