package in.namaste.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that a service answers.
 *
 * @param path with its parameters in curly brackets
 * @param query names of its query parameters
 */
public record Route(String method, String path, List<String> query) {

  private static final Pattern PARAMETER = Pattern.compile("\\{(?:[^{}]|\\{[^}]*})*}");
  private static final ObjectMapper JSON = new ObjectMapper();

  public Route {
    query = List.copyOf(query);
  }

  /**
   * All that a service describes.
   *
   * @param openApi as it is served, in JSON
   */
  public static List<Route> described(String openApi) {
    try {
      List<Route> routes = new ArrayList<>();
      for (var path : JSON.readTree(openApi).path("paths").properties()) {
        for (var operation : path.getValue().properties()) {
          if (!operation.getKey().equals("parameters")) {
            routes.add(
                new Route(
                    operation.getKey().toUpperCase(Locale.ROOT),
                    path.getKey(),
                    query(operation.getValue())));
          }
        }
      }
      return routes;
    } catch (IOException e) {
      throw new UncheckedIOException("No OpenAPI", e);
    }
  }

  private static List<String> query(JsonNode operation) {
    List<String> names = new ArrayList<>();
    for (JsonNode parameter : operation.path("parameters")) {
      if (parameter.path("in").asText().equals("query")) {
        names.add(parameter.path("name").asText());
      }
    }
    return names;
  }

  /** The same for two routes that differ in the names of their parameters only. */
  String shape() {
    return method + " " + PARAMETER.matcher(path).replaceAll("{}");
  }

  /** The address with something strange in each parameter and in some of the query. */
  String address(Strange strange) {
    String filled =
        PARAMETER.matcher(path).replaceAll(found -> Matcher.quoteReplacement(strange.value()));
    StringBuilder address = new StringBuilder(filled);
    char next = '?';
    for (String name : query) {
      if (!strange.oneIn(3)) {
        address.append(next).append(name).append('=').append(strange.value());
        next = '&';
      }
    }
    if (strange.oneIn(4)) {
      address.append(next).append(strange.value());
    }
    return address.toString();
  }
}
