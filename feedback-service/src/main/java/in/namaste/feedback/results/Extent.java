package in.namaste.feedback.results;

/** Of how much a page tells, and what its parts are. */
enum Extent {
  /** Parts: counters, the whole office's code an empty one. */
  OFFICE("office.code = :code", "counter"),
  /** Parts: offices. */
  DEPARTMENT("department_code = :code", "office.code"),
  /** Parts: departments. Its code is empty. */
  DISTRICT("cast(:code as text) = ''", "department_code");

  private final String condition;
  private final String part;

  Extent(String condition, String part) {
    this.condition = condition;
    this.part = part;
  }

  /** The SQL that chooses its rows of {@code published} joined with {@code office}. */
  String condition() {
    return condition;
  }

  /** The SQL that names its part. */
  String part() {
    return part;
  }
}
