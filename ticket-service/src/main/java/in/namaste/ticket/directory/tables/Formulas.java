package in.namaste.ticket.directory.tables;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running what stands in a cell. A sign before the text does it, and is
 * taken away again when the file comes back.
 */
final class Formulas {

  private static final char GUARD = '\'';

  /** What a spreadsheet takes for a formula, and what would be taken for a guarded one. */
  private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

  private Formulas() {}

  static String guarded(String text) {
    return DANGEROUS.matcher(text).matches() ? GUARD + text : text;
  }

  static String unguarded(String text) {
    return !text.isEmpty() && text.charAt(0) == GUARD && DANGEROUS.matcher(text).matches()
        ? text.substring(1)
        : text;
  }
}
