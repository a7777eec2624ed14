package in.namaste.testing.fuzz;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that a service answers.
 *
 * @param path with its parameters in curly brackets
 */
public record Route(String method, String path, Wants wants) {

  private static final Pattern PARAMETER =
      Pattern.compile("\\{\\s*([^{}:\\s]+)(?:[^{}]|\\{[^}]*})*}");

  /** How it is named where it is made an exception of. */
  public String name() {
    return method + " " + path;
  }

  /** The same for two routes that differ in the names of their parameters only. */
  String shape() {
    return method + " " + PARAMETER.matcher(path).replaceAll("{}");
  }

  /** What two descriptions of the same say together. */
  Route and(Route other) {
    return new Route(method, path, wants.and(other.wants));
  }

  boolean isRead() {
    return method.equals("GET");
  }

  /** Whether an address is one of this route's, by what stands between its parameters. */
  boolean leadsTo(String address) {
    StringBuilder pattern = new StringBuilder();
    Matcher parameters = PARAMETER.matcher(path);
    int from = 0;
    while (parameters.find()) {
      pattern.append(Pattern.quote(path.substring(from, parameters.start()))).append("[^/]+");
      from = parameters.end();
    }
    pattern.append(Pattern.quote(path.substring(from)));
    return address.matches(pattern.toString());
  }

  /** The path with something in the place of each parameter, which is told by its name. */
  String filled(UnaryOperator<String> value) {
    return PARAMETER
        .matcher(path)
        .replaceAll(found -> Matcher.quoteReplacement(value.apply(found.group(1))));
  }

  /** The address with something strange in each parameter and in some of the query. */
  String address(Strange strange) {
    Map<String, String> query = new TreeMap<>();
    for (String name : wants.query()) {
      if (!strange.oneIn(3)) {
        query.put(name, strange.value());
      }
    }
    String address = address(filled(name -> strange.value()), query);
    return strange.oneIn(4) ? address + (query.isEmpty() ? '?' : '&') + strange.value() : address;
  }

  /** A path with its query. */
  static String address(String path, Map<String, String> query) {
    StringBuilder address = new StringBuilder(path);
    char next = '?';
    for (var one : query.entrySet()) {
      address.append(next).append(one.getKey()).append('=').append(one.getValue());
      next = '&';
    }
    return address.toString();
  }
}
