package in.namaste.sla;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One post told of a broken promise.
 *
 * @param departmentCode whose ladder it was
 * @param step the rung of that ladder, 1 the lowest
 * @param postCode who was told
 * @param inChargeOf the post of the ladder in whose additional charge that post was told, or null
 * @param skipped posts passed over on the way because they are vacant or inactive
 * @param previousPostCode who was told before in this run, or null
 * @param last true if nobody is left to be told after this one
 */
public record Telling(
    String departmentCode,
    int step,
    String postCode,
    String inChargeOf,
    List<String> skipped,
    String previousPostCode,
    boolean last) {

  public Telling {
    requireNonNull(departmentCode, "departmentCode");
    requireNonNull(postCode, "postCode");
    skipped = List.copyOf(skipped);
  }

  /** The post that stands in the ladder. */
  String rung() {
    return inChargeOf == null ? postCode : inChargeOf;
  }
}
