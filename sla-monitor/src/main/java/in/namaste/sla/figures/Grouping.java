package in.namaste.sla.figures;

/** By what figures are counted apart. */
public enum Grouping {
  /** The department that holds the ticket now. */
  DEPARTMENT("department_code", "department"),
  /** The department that answers for the first promise. */
  ANSWERABLE("answerable_code", "department"),
  /** The block or town; {@value Rollup#UNKNOWN} while the directory has not said which. */
  BLOCK("block_code", "place"),
  CATEGORY("category_code", "category"),
  /** The day of the registration, by the district's calendar. */
  DAY("day", "none");

  private final String column;
  private final String kind;

  Grouping(String column, String kind) {
    this.column = column;
    this.kind = kind;
  }

  /** The column of the rolled-up counts. */
  String column() {
    return column;
  }

  /** What the directory calls it. */
  String kind() {
    return kind;
  }

  /** SQL over a ticket {@code t} or a change of one. */
  String ofTicket() {
    return switch (this) {
      case DAY -> Rollup.DAY_OF_TICKET;
      case BLOCK -> "coalesce(t.block_code, '%s')".formatted(Rollup.UNKNOWN);
      default -> "t." + column;
    };
  }
}
