package in.namaste.feedback.contacts;

import java.util.List;

/**
 * Openings of phones, newest first.
 *
 * @param most how many are shown at most
 */
record ReadingsView(int most, List<Line> lines) {

  /**
   * One opening.
   *
   * @param counter empty for the whole office
   * @param day on which the visitor answered
   * @param by account of who opened the phone
   */
  record Line(String office, String counter, String day, String at, String by) {}

  /** For the template: whether there may be older ones. */
  public boolean full() {
    return lines.size() == most;
  }
}
