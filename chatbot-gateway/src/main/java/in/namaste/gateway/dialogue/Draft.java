package in.namaste.gateway.dialogue;

import java.util.ArrayList;
import java.util.List;

/**
 * A complaint being written. What is null or not done has not been told yet.
 *
 * @param number rises with each complaint, so that a button of an older summary is known as such
 * @param evidenceDone the person has said all about photos
 * @param locationDone the person has sent a pin or does not want to
 * @param placed the person has said where this complaint's place is
 */
public record Draft(
    int number,
    String officeCode,
    String departmentCode,
    String categoryCode,
    String description,
    List<Evidence> evidence,
    boolean evidenceDone,
    Location location,
    boolean locationDone,
    boolean placed) {

  static final int MOST_PHOTOS = 3;
  static final int MOST_OTHERS = 3;

  public Draft {
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }

  static Draft empty(int number) {
    return new Draft(number, null, null, null, null, List.of(), false, null, false, false);
  }

  /** Whether anything has been told that would be a pity to lose. */
  public boolean begun() {
    return departmentCode != null || description != null || !evidence.isEmpty() || location != null;
  }

  /** Whether an officer can learn from it what happened: from words, or from a voice. */
  boolean told() {
    return Words.tellSomething(description) || has(Evidence.Kind.AUDIO);
  }

  /** Whether there is anything to look at. */
  boolean shown() {
    return evidence.stream().anyMatch(one -> one.kind() != Evidence.Kind.AUDIO);
  }

  private boolean has(Evidence.Kind kind) {
    return evidence.stream().anyMatch(one -> one.kind() == kind);
  }

  boolean roomFor(Evidence one) {
    boolean photo = one.kind() == Evidence.Kind.IMAGE;
    long same = evidence.stream().filter(e -> (e.kind() == Evidence.Kind.IMAGE) == photo).count();
    return same < (photo ? MOST_PHOTOS : MOST_OTHERS);
  }

  Draft fromOffice(String office) {
    return new Draft(
        number,
        office,
        departmentCode,
        categoryCode,
        description,
        evidence,
        evidenceDone,
        location,
        locationDone,
        placed);
  }

  Draft about(String department, String category) {
    return new Draft(
        number,
        officeCode,
        department,
        category,
        description,
        evidence,
        evidenceDone,
        location,
        locationDone,
        placed);
  }

  Draft described(String words) {
    return new Draft(
        number,
        officeCode,
        departmentCode,
        categoryCode,
        words,
        evidence,
        evidenceDone,
        location,
        locationDone,
        placed);
  }

  Draft shown(List<Evidence> all, boolean done) {
    return new Draft(
        number,
        officeCode,
        departmentCode,
        categoryCode,
        description,
        all,
        done,
        location,
        locationDone,
        placed);
  }

  Draft with(Evidence one) {
    var more = new ArrayList<>(evidence);
    more.add(one);
    return shown(more, evidenceDone);
  }

  Draft located(Location pin, boolean done) {
    return new Draft(
        number,
        officeCode,
        departmentCode,
        categoryCode,
        description,
        evidence,
        evidenceDone,
        pin,
        done,
        placed);
  }

  Draft atItsPlace() {
    return new Draft(
        number,
        officeCode,
        departmentCode,
        categoryCode,
        description,
        evidence,
        evidenceDone,
        location,
        locationDone,
        true);
  }
}
