package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fails a call whose answer is not as the document that the service serves describes it: the status
 * and the media type must be named there, JSON must obey its schema and have no field beside it.
 */
final class AsDescribed implements Filter {

  /** One operation of the document. */
  record Operation(String method, String path, JsonNode described) {
    String name() {
      return method + " " + path;
    }

    private boolean isAsked(String askedMethod, String askedPath) {
      String pattern =
          Stream.of(path.split("(?=\\{)|(?<=\\})"))
              .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
              .collect(Collectors.joining());
      return method.equals(askedMethod) && askedPath.matches(pattern);
    }
  }

  private static final Map<Integer, JsonNode> DOCUMENTS = new ConcurrentHashMap<>();
  private static final Map<JsonNode, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

  static JsonNode document() {
    return DOCUMENTS.computeIfAbsent(
        RestAssured.port,
        port ->
            Citizen.json(
                RestAssured.given().queryParam("format", "json").get("/q/openapi").asString()));
  }

  /** The operations of the API and of Open311. */
  static Stream<Operation> operations() {
    return document().path("paths").properties().stream()
        .filter(path -> path.getKey().matches("/(api|open311)/.*"))
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .filter(method -> method.getValue().has("responses"))
                    .map(
                        method ->
                            new Operation(
                                method.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                method.getValue())));
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response answer = context.next(request, expected);
    String path = URI.create(request.getURI()).getPath();
    operation(request.getMethod(), path).ifPresent(operation -> check(operation, answer));
    return answer;
  }

  /** The most literal one that fits, as the service chooses. */
  private static Optional<Operation> operation(String method, String path) {
    return operations()
        .filter(operation -> operation.isAsked(method, path))
        .min(
            Comparator.comparingLong(
                operation -> operation.path().chars().filter(one -> one == '{').count()));
  }

  private static void check(Operation operation, Response answer) {
    String name = operation.name() + " " + answer.statusCode();
    JsonNode described =
        operation.described().path("responses").path(Integer.toString(answer.statusCode()));
    assertThat(described.isObject()).as("%s is described: %s", name, answer.asString()).isTrue();
    String body = answer.asString();
    if (body.isEmpty()) {
      assertThat(described.has("content")).as("%s has content", name).isFalse();
      return;
    }
    String mediaType = answer.contentType().replaceAll(";.*", "");
    JsonNode content = described.path("content").path(mediaType);
    assertThat(content.isObject()).as("%s as %s is described", name, mediaType).isTrue();
    if (mediaType.endsWith("json")) {
      assertThat(schema(content.path("schema")).validate(Citizen.json(body)))
          .as("%s against its schema", name)
          .isEmpty();
    }
  }

  private static JsonSchema schema(JsonNode described) {
    return SCHEMAS.computeIfAbsent(
        described,
        schema -> {
          ObjectNode whole = schema.deepCopy();
          whole.set("components", closed(document().path("components")));
          return JsonSchemaFactory.getInstance(VersionFlag.V202012)
              .getSchema(
                  whole, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
        });
  }

  /** The same, in which an object has no field that is not described. */
  private static JsonNode closed(JsonNode components) {
    ObjectNode closed = components.deepCopy();
    closed
        .path("schemas")
        .forEach(
            schema -> {
              if (schema.has("properties") && !schema.has("additionalProperties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
              }
            });
    return closed;
  }
}
