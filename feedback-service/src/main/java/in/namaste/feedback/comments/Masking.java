package in.namaste.feedback.comments;

import in.namaste.web.redaction.Redaction;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proposes a comment without numbers and names of people. It overlooks names it has not heard of
 * and hides words that are names as well: a person reads the proposal and decides.
 */
final class Masking {

  /** What stands where a name was. */
  static final String NAME = "[नाम]";

  /** Phones, consumer numbers, tickets: six digits or more, grouped or not. */
  private static final Pattern NUMBER =
      Pattern.compile("\\+?\\p{Nd}(?:[\\s\\p{Pd}./]{0,2}\\p{Nd}){5,}");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private static final String ONE_NAME = "[\\p{L}\\p{M}]{2,}";

  /** What stands before a name, and is kept. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])((?:श्रीमती|श्रीमान|श्री|सुश्री|कुमारी|डॉ|डा|mr|mrs|ms|miss|shri|smt|sri|dr)\\.?\\s+)"
              + ONE_NAME,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What stands after a name, and is kept. */
  private static final Pattern AFTER =
      Pattern.compile(
          ONE_NAME
              + "(\\s+(?:जी|बाबू|साहब|साहिब|मैडम|भाई|ji|babu|sahab|saheb|sahib|madam|bhai))(?![\\p{L}\\p{M}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Set<String> names;
  private final Set<String> posts;

  /**
   * Masks these names.
   *
   * @param names given names and surnames, in lower case
   * @param posts words before "जी" and the like that name a post and no person, in lower case
   */
  Masking(Set<String> names, Set<String> posts) {
    this.names = Set.copyOf(names);
    this.posts = Set.copyOf(posts);
  }

  /** The words without what was recognised. */
  String of(String words) {
    String masked = Redaction.clean(words).text();
    masked = NUMBER.matcher(masked).replaceAll(Matcher.quoteReplacement(Redaction.MARK));
    masked = BEFORE.matcher(masked).replaceAll(found -> quoted(found.group(1) + NAME));
    masked = AFTER.matcher(masked).replaceAll(this::after);
    return WORD.matcher(masked).replaceAll(this::known);
  }

  private String after(MatchResult found) {
    String word = found.group().substring(0, found.group().length() - found.group(1).length());
    return quoted(posts.contains(lower(word)) ? found.group() : NAME + found.group(1));
  }

  private String known(MatchResult found) {
    return quoted(names.contains(lower(found.group())) ? NAME : found.group());
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
