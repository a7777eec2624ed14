package in.namaste.sla.figures;

import java.util.Locale;

/**
 * What is public of what people say about one office.
 *
 * @param average of the overall scores, 1 to 5; 0 while nothing is public
 */
public record OfficeRating(Name office, Name department, long answers, double average) {

  /** The least that becomes public together, so that nobody's answer can be guessed. */
  static final int ENOUGH = 5;

  public boolean isShown() {
    return answers >= ENOUGH;
  }

  public String rounded() {
    return String.format(Locale.ROOT, "%.1f", average);
  }
}
