package in.namaste.simulator.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message text approved beforehand, the only thing that may be sent outside the 24-hour window.
 *
 * @param language as sends write it: hi, en, en_US
 * @param body the text, with {@code {{1}}}, {@code {{2}}} … for what is filled in
 * @param quickReplies labels of its buttons, in order
 */
public record Template(
    String name, String language, String category, String body, List<String> quickReplies) {

  private static final Pattern VARIABLE = Pattern.compile("\\{\\{(\\d+)}}");

  /** How many values the body needs. */
  public int parameters() {
    return (int) VARIABLE.matcher(body).results().count();
  }

  /** The body as the citizen reads it. */
  public String filled(List<String> values) {
    return VARIABLE
        .matcher(body)
        .replaceAll(
            found -> Matcher.quoteReplacement(values.get(Integer.parseInt(found.group(1)) - 1)));
  }
}
