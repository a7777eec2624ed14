package in.namaste.simulator.rules;

import in.namaste.simulator.Refusal;

/** Ids of buttons and rows: no white space at either end. */
final class Ids {

  private Ids() {}

  static String check(Part part, int max) {
    String id = part.text("id", max);
    if (!id.equals(id.strip())) {
      throw Refusal.invalid(part.at("id"), "must not begin or end with a space");
    }
    return id;
  }
}
