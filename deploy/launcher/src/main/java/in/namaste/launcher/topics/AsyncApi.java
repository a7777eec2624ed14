package in.namaste.launcher.topics;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the topics out of an AsyncAPI 3.0 document. */
public final class AsyncApi {

  private AsyncApi() {}

  /**
   * Every channel's address with its Kafka binding, its owner ({@code x-owner}) and its readers
   * ({@code x-readers}, none if absent).
   *
   * @throws IllegalArgumentException if a channel has no address, no owner or no Kafka binding
   */
  public static List<TopicDeclaration> topics(Path document) throws IOException {
    try (Reader reader = Files.newBufferedReader(document)) {
      Map<?, ?> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
      return map(root, "channels", document.toString()).entrySet().stream()
          .map(channel -> topic(String.valueOf(channel.getKey()), channel.getValue()))
          .toList();
    }
  }

  private static TopicDeclaration topic(String id, Object channel) {
    if (!(channel instanceof Map<?, ?> fields) || !(fields.get("address") instanceof String name)) {
      throw new IllegalArgumentException("Channel " + id + " has no address");
    }
    Map<?, ?> kafka = map(map(fields, "bindings", "channel " + id), "kafka", "channel " + id);
    return new TopicDeclaration(
        name,
        number(kafka, "partitions", id),
        (short) number(kafka, "replicas", id),
        configuration(map(kafka, "topicConfiguration", "channel " + id)),
        owner(fields, id),
        readers(fields));
  }

  private static String owner(Map<?, ?> channel, String id) {
    if (channel.get("x-owner") instanceof String owner) {
      return owner;
    }
    throw new IllegalArgumentException("Channel " + id + " has no x-owner");
  }

  private static List<String> readers(Map<?, ?> channel) {
    return channel.get("x-readers") instanceof List<?> services
        ? services.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static Map<String, String> configuration(Map<?, ?> settings) {
    Map<String, String> configuration = new TreeMap<>();
    settings.forEach((key, value) -> configuration.put(String.valueOf(key), value(value)));
    return configuration;
  }

  private static String value(Object value) {
    return value instanceof List<?> several
        ? several.stream().map(String::valueOf).collect(Collectors.joining(","))
        : String.valueOf(value);
  }

  private static int number(Map<?, ?> fields, String key, String id) {
    if (fields.get(key) instanceof Integer number) {
      return number;
    }
    throw new IllegalArgumentException("Channel " + id + " does not say its number of " + key);
  }

  private static Map<?, ?> map(Map<?, ?> fields, String key, String where) {
    if (fields.get(key) instanceof Map<?, ?> found) {
      return found;
    }
    throw new IllegalArgumentException("No " + key + " in " + where);
  }
}
