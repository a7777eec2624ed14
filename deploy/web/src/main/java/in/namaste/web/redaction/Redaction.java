package in.namaste.web.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes Aadhaar, PAN and card numbers out of what somebody wrote, before it is kept: nobody needs
 * them to mend a road. A number goes when it is written as such numbers are and its check digit
 * fits; numbers that help (tickets, phones, consumer numbers) stay.
 */
public final class Redaction {

  /** What stands where a number was; the same in both languages. */
  public static final String MARK = "[XXXX]";

  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

  /** Spaces, dashes and dots of any script, and signs that are not seen. */
  private static final Pattern APART =
      Pattern.compile("[\\s\\p{Zs}\\p{Pd}._\\u00B7\\u200B-\\u200D\\u2060]{1,3}");

  /** Five letters of which the fourth says whose it is, four digits, a letter. */
  private static final Pattern PAN =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?:"
              + "[A-Za-z]{3}[ABCFGHJLPTabcfghjlpt][A-Za-z]\\p{Nd}{4}[A-Za-z]"
              + "|[A-Z]{3}[ABCFGHJLPT][A-Z][ .-]?\\p{Nd}{4}[ .-]?[A-Z]"
              + ")(?![A-Za-z0-9])");

  /**
   * Words without the numbers.
   *
   * @param found whether there were any, now or when they came in
   */
  public record Cleaned(String text, boolean found) {}

  /** A run of digits, as 0-9, and where it stands. */
  private record Group(int start, int end, String digits) {
    int length() {
      return digits.length();
    }
  }

  private Redaction() {}

  /** The words as they may be kept; nothing but the numbers is changed. */
  public static Cleaned clean(String typed) {
    String kept = PAN.matcher(typed).replaceAll(Matcher.quoteReplacement(MARK));
    List<Group> groups = groups(kept);
    var text = new StringBuilder();
    int done = 0;
    for (int i = 0; i < groups.size(); i++) {
      int last = secretFrom(i, groups, kept);
      if (last >= 0) {
        text.append(kept, done, groups.get(i).start()).append(MARK);
        done = groups.get(last).end();
        i = last;
      }
    }
    String all = text.append(kept, done, kept.length()).toString();
    return new Cleaned(all, all.contains(MARK));
  }

  private static List<Group> groups(String text) {
    List<Group> groups = new ArrayList<>();
    Matcher digits = DIGITS.matcher(text);
    while (digits.find()) {
      groups.add(new Group(digits.start(), digits.end(), ascii(digits.group())));
    }
    return groups;
  }

  private static String ascii(String digits) {
    return digits
        .codePoints()
        .map(digit -> Character.digit(digit, 10))
        .mapToObj(String::valueOf)
        .collect(Collectors.joining());
  }

  /** The last group of the longest secret number that begins with this one; -1 for none. */
  private static int secretFrom(int first, List<Group> groups, String text) {
    int longest = -1;
    var digits = new StringBuilder();
    List<Integer> lengths = new ArrayList<>();
    for (int i = first; i < groups.size() && (i == first || joined(i, groups, text)); i++) {
      digits.append(groups.get(i).digits());
      lengths.add(groups.get(i).length());
      if (digits.length() > SecretNumber.MOST) {
        break;
      }
      int end = groups.get(i).end();
      boolean secret =
          SecretNumber.is(
                  digits.toString(),
                  lengths,
                  () -> Hint.around(text, groups.get(first).start(), end))
              && !isPiece(first, i, groups, text)
              && !afterPlus(groups.get(first), text);
      longest = secret ? i : longest;
    }
    return longest;
  }

  private static boolean joined(int second, List<Group> groups, String text) {
    int from = groups.get(second - 1).end();
    return APART.matcher(text.substring(from, groups.get(second).start())).matches();
  }

  /** Whether short groups of one length go on before or after: then it is a row of numbers. */
  private static boolean isPiece(int first, int last, List<Group> groups, String text) {
    int length = groups.get(first).length();
    boolean row = last > first && length < SecretNumber.GROUP;
    return row
        && ((first > 0 && joined(first, groups, text) && groups.get(first - 1).length() == length)
            || (last + 1 < groups.size()
                && joined(last + 1, groups, text)
                && groups.get(last + 1).length() == length));
  }

  /** A phone in the form of all countries. */
  private static boolean afterPlus(Group first, String text) {
    return first.start() > 0 && text.charAt(first.start() - 1) == '+';
  }
}
