package in.namaste.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import in.namaste.launcher.ProjectRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words the services share, as {@code deploy/contracts} has them: golden examples and JSON
 * Schemas.
 */
public final class Contracts {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Contracts() {}

  /** The golden example of an event, by its type, such as {@code TicketRegistered}. */
  public static String example(String type) {
    Path file = folder().resolve("examples").resolve(type + ".json");
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("No contract has an example " + file, e);
    }
  }

  /** Fails unless the event obeys the schema that its field {@code type} names. */
  public static void assertMatchesSchema(byte[] json) {
    assertMatchesSchema(new String(json, StandardCharsets.UTF_8));
  }

  /** Fails unless the event obeys the schema that its field {@code type} names. */
  public static void assertMatchesSchema(String json) {
    assertMatchesSchema(read(json).path("type").asText(), json);
  }

  /** Fails unless the JSON obeys the schema of this type. */
  public static void assertMatchesSchema(String type, String json) {
    Path schema = folder().resolve("schemas").resolve(type + ".schema.json");
    assertThat(schema).as("schema of %s, which no contract names otherwise", type).exists();
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    var errors =
        factory()
            .getSchema(SchemaLocation.of(schema.toUri().toString()), config)
            .validate(read(json));
    assertThat(errors).as("%s against its schema", type).isEmpty();
  }

  /**
   * Fails unless both documents have fields of the same names at the same places; the values may
   * differ. The items of a list count as one place.
   */
  public static void assertSameFields(String actual, String example) {
    assertThat(fields(actual)).as("field paths").isEqualTo(fields(example));
  }

  /** Every field's path, such as {@code ticket.dates[].day}. */
  public static Set<String> fields(String json) {
    Set<String> paths = new TreeSet<>();
    collect("", read(json), paths);
    return paths;
  }

  /**
   * The schema of a field.
   *
   * @param schema of an event or of an object in it
   * @return missing when the contract names no such field
   */
  static JsonNode field(JsonNode schema, String name) {
    JsonNode field = schema.path("properties").path(name);
    for (JsonNode key : schema.path("propertyNames").path("enum")) {
      if (key.asText().equals(name)) {
        field = schema.path("additionalProperties");
      }
    }
    JsonNode item = field.path("items").isMissingNode() ? field : field.path("items");
    JsonNode elsewhere = item.path("$ref");
    return elsewhere.isMissingNode() ? item : schemaIn(elsewhere.asText());
  }

  /** The schema of an event; missing when no contract names the event. */
  static JsonNode schema(String type) {
    return schemaIn(type + ".schema.json");
  }

  private static JsonNode schemaIn(String name) {
    Path file = folder().resolve("schemas").resolve(name);
    try {
      return Files.exists(file) ? JSON.readTree(Files.readString(file)) : MissingNode.getInstance();
    } catch (IOException e) {
      throw new UncheckedIOException("The schema cannot be read: " + file, e);
    }
  }

  private static void collect(String path, JsonNode node, Set<String> paths) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              field -> {
                String below = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
                paths.add(below);
                collect(below, field.getValue(), paths);
              });
    }
    if (node.isArray()) {
      node.forEach(item -> collect(path + "[]", item, paths));
    }
  }

  private static JsonSchemaFactory factory() {
    // References between schemas ($ref: Ticket.schema.json) stay in the folder instead of going to
    // the $id's host.
    return JsonSchemaFactory.getInstance(
        VersionFlag.V202012,
        builder ->
            builder.schemaMappers(
                mappers ->
                    mappers.mapPrefix(
                        "https://namaste.example.org/schemas/",
                        folder().resolve("schemas").toUri().toString())));
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Not JSON: " + json, e);
    }
  }

  private static Path folder() {
    return ProjectRoot.find().resolve("deploy/contracts");
  }
}
