package in.namaste.feedback.keeping;

import java.util.Map;

/**
 * What is wrong in a form.
 *
 * @param byField the first fault of each field that has one
 */
record Faults(Map<String, Fault> byField) {

  static final Faults NONE = new Faults(Map.of());

  Faults {
    byField = Map.copyOf(byField);
  }

  /** For the template: the fault of a field, null if there is none. */
  public Fault at(String field) {
    return byField.get(field);
  }

  /** For the template: whether a field is wrong. */
  public boolean isAt(String field) {
    return byField.containsKey(field);
  }

  boolean any() {
    return !byField.isEmpty();
  }
}
