package in.namaste.ticket.directory.tables;

import in.namaste.ticket.directory.tables.Problem.Why;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads cells and notes every problem, not the first one only. What it gives back for a cell with a
 * problem means nothing.
 */
final class CellReader {

  private static final Pattern CODE =
      Pattern.compile("[A-Z0-9]([A-Z0-9._-]{0," + (Limits.CODE - 2) + "}[A-Z0-9])?");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

  /** No keyboard writes these, and a line break belongs into no name. */
  private static final Pattern UNWRITTEN = Pattern.compile("[\\p{Cc}\\p{Cs}]");

  private static final Set<String> YES = Set.of("yes", "true", "1", "हां", "हाँ");
  private static final Set<String> NO = Set.of("no", "false", "0", "नहीं");

  private final Cells cells;
  private final List<Problem> problems = new ArrayList<>();

  CellReader(Cells cells) {
    this.cells = cells;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** A text that must be there. */
  String text(Column column, int most) {
    String text = cells.at(column).strip();
    if (text.isEmpty()) {
      problem(Why.EMPTY, column, "");
    }
    limit(column, text, most);
    return text;
  }

  private void limit(Column column, String text, int most) {
    if (text.length() > most) {
      problem(Why.TOO_LONG, column, text.length() + " > " + most);
    }
    if (UNWRITTEN.matcher(text).find()) {
      problem(Why.UNWRITTEN, column, "");
    }
  }

  /** A code, which must be there. */
  String code(Column column) {
    return optionalCode(column)
        .orElseGet(
            () -> {
              problem(Why.EMPTY, column, "");
              return "";
            });
  }

  Optional<String> optionalCode(Column column) {
    String code = cells.at(column).strip();
    if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      problem(Why.BAD_CODE, column, "");
    }
    return code.isEmpty() ? Optional.empty() : Optional.of(code);
  }

  /** An address of a post; null for none. */
  String email(Column column) {
    String address = cells.at(column).strip();
    limit(column, address, Limits.EMAIL);
    if (!address.isEmpty() && !EMAIL.matcher(address).matches()) {
      problem(Why.NO_EMAIL, column, "");
    }
    return address.isEmpty() ? null : address;
  }

  int number(Column column, int least, int most) {
    try {
      int number = Integer.parseInt(cells.at(column).strip());
      if (number < least || number > most) {
        problem(Why.OUT_OF_RANGE, column, least + "–" + most);
      }
      return number;
    } catch (NumberFormatException noNumber) {
      problem(Why.NO_NUMBER, column, least + "–" + most);
      return least;
    }
  }

  /** A number; null for none. */
  Integer optionalNumber(Column column, int least, int most) {
    return cells.at(column).isBlank() ? null : Integer.valueOf(number(column, least, most));
  }

  boolean yes(Column column) {
    String word = cells.at(column).strip().toLowerCase(Locale.ROOT);
    if (!YES.contains(word) && !NO.contains(word)) {
      problem(Why.NOT_ONE_OF, column, "yes, no");
    }
    return YES.contains(word);
  }

  /** One of these words; the first of them when it is none. */
  String oneOf(Column column, List<String> words) {
    return oneOf(column, cells.at(column).strip(), words);
  }

  /** One of these words, which more may follow: "urban (Rohtak city, 22 wards)". */
  String firstWordOf(Column column, List<String> words) {
    return oneOf(column, cells.at(column).strip().split(" ", 2)[0], words);
  }

  private String oneOf(Column column, String word, List<String> words) {
    if (!words.contains(word)) {
      problem(Why.NOT_ONE_OF, column, String.join(", ", words));
      return words.getFirst();
    }
    return word;
  }

  /**
   * Words with a sign between them; a form has each on a line of its own.
   *
   * @param longest length of one word
   */
  List<String> words(Column column, String between, int longest) {
    List<String> words = split(column, between, Limits.MOST_WORDS);
    words.forEach(word -> limit(column, word, longest));
    return words;
  }

  /** At least one code, with a sign between them. */
  List<String> codes(Column column, String between, int most) {
    List<String> codes = split(column, between, most);
    if (codes.isEmpty()) {
      problem(Why.EMPTY, column, "");
    }
    if (!codes.stream().allMatch(code -> CODE.matcher(code).matches())) {
      problem(Why.BAD_CODE, column, "");
    }
    return codes;
  }

  private List<String> split(Column column, String between, int most) {
    List<String> parts =
        Arrays.stream(cells.at(column).split("[" + between + "\n]"))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    if (parts.size() > most) {
      problem(Why.TOO_MANY, column, parts.size() + " > " + most);
    }
    return parts;
  }

  private void problem(Why why, Column column, String found) {
    problems.add(new Problem(why, column, found));
  }
}
