package in.namaste.sla.whatif;

/**
 * How many tickets of a department, or of all together, a replay found.
 *
 * @param registered with or without a promise
 * @param brokenThen promises broken as they were made
 * @param brokenChanged promises that would have been broken
 * @param newlyBroken kept then, and broken under the changed policy
 * @param spared broken then, and kept under the changed policy
 */
public record DepartmentTally(
    long registered, long brokenThen, long brokenChanged, long newlyBroken, long spared) {

  /** Nothing counted yet. */
  public static final DepartmentTally NONE = new DepartmentTally(0, 0, 0, 0, 0);

  DepartmentTally with(Verdict verdict) {
    return plus(
        new DepartmentTally(
            1,
            one(verdict.brokenThen()),
            one(verdict.brokenAt().isPresent()),
            one(verdict.isNewlyBroken()),
            one(verdict.isSpared())));
  }

  /** Both together. */
  public DepartmentTally plus(DepartmentTally other) {
    return new DepartmentTally(
        registered + other.registered,
        brokenThen + other.brokenThen,
        brokenChanged + other.brokenChanged,
        newlyBroken + other.newlyBroken,
        spared + other.spared);
  }

  private static long one(boolean counts) {
    return counts ? 1 : 0;
  }
}
