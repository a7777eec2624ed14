package in.namaste.sla.dashboard;

import java.util.Locale;

/**
 * What people say about one office.
 *
 * @param average of the overall scores, 1 to 5; 0 while nobody has answered
 */
public record OfficeRating(Name office, Name department, long answers, double average) {

  /** So many answers are needed before any figure is shown, so that none can be guessed. */
  static final int ENOUGH = 5;

  public boolean isShown() {
    return answers >= ENOUGH;
  }

  public String rounded() {
    return String.format(Locale.ROOT, "%.1f", average);
  }
}
