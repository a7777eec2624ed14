package in.namaste.testing;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a query of Prometheus names. */
public final class PromQl {

  /** Strings, matchers of labels, ranges of time, and lists of labels beside an aggregation. */
  private static final Pattern NO_METRICS =
      Pattern.compile(
          "\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]"
              + "|\\b(by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");

  /** A name that is not that of a function; numbers and durations begin with a digit. */
  private static final Pattern NAME = Pattern.compile("(?<![\\w.])[a-zA-Z_:][\\w:]*\\b(?!\\s*\\()");

  private static final Set<String> OPERATORS =
      Set.of("and", "or", "unless", "bool", "offset", "by", "without", "inf", "nan");

  private PromQl() {}

  /** Names of the metrics a query asks for. */
  public static Set<String> metrics(String query) {
    Set<String> metrics = new TreeSet<>();
    Matcher names = NAME.matcher(NO_METRICS.matcher(query).replaceAll(" "));
    while (names.find()) {
      if (!OPERATORS.contains(names.group())) {
        metrics.add(names.group());
      }
    }
    return metrics;
  }
}
