package in.namaste.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a service says of itself, in OpenAPI. */
final class Description {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode document;

  /** Reads it as it is served, in JSON. */
  Description(String openApi) {
    try {
      document = JSON.readTree(openApi);
    } catch (IOException e) {
      throw new UncheckedIOException("No OpenAPI", e);
    }
  }

  List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    for (var path : document.path("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        if (!operation.getKey().equals("parameters")) {
          routes.add(
              new Route(
                  operation.getKey().toUpperCase(Locale.ROOT),
                  path.getKey(),
                  wants(operation.getValue())));
        }
      }
    }
    return routes;
  }

  private Wants wants(JsonNode operation) {
    JsonNode content = operation.at("/requestBody/content");
    boolean page = false;
    for (JsonNode response : operation.path("responses")) {
      page |= response.path("content").has("text/html");
    }
    return new Wants(
        Set.of(),
        query(operation),
        fields(content.path("application/x-www-form-urlencoded")),
        fields(content.path("application/json")),
        content.has("multipart/form-data"),
        page);
  }

  private static Set<String> query(JsonNode operation) {
    Set<String> names = new TreeSet<>();
    for (JsonNode parameter : operation.path("parameters")) {
      if (parameter.path("in").asText().equals("query")) {
        names.add(parameter.path("name").asText());
      }
    }
    return names;
  }

  private Set<String> fields(JsonNode body) {
    JsonNode schema = body.path("schema");
    String named = schema.path("$ref").asText();
    JsonNode whole = named.isEmpty() ? schema : document.at(named.substring(1));
    Set<String> names = new TreeSet<>();
    for (Map.Entry<String, JsonNode> property : whole.path("properties").properties()) {
      names.add(property.getKey());
    }
    return names;
  }
}
