package in.namaste.testing;

import in.namaste.launcher.ProjectRoot;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One topic as {@code asyncapi.yaml} names it.
 *
 * @param topic Kafka's name
 * @param data what the contract says of personal data
 * @param readers services that read it
 * @param events types that may stand on it
 */
public record TopicContract(String topic, String data, List<String> readers, Set<String> events) {

  /** What a dead letter's topic ends with. */
  private static final String DEAD_LETTERS = ".dlq";

  /** All topics. */
  public static List<TopicContract> all() {
    return map(document().get("channels")).values().stream()
        .map(channel -> of(map(channel)))
        .toList();
  }

  /** Types of all events. */
  public static Set<String> eventTypes() {
    return Set.copyOf(keys(map(document().get("components")).get("messages")));
  }

  /** Whether dead letters stand on it, byte for byte. */
  public boolean isOfDeadLetters() {
    return topic.endsWith(DEAD_LETTERS);
  }

  /** Whether the contract says that no personal data may stand on it. */
  public boolean forbidsPersonalData() {
    return data.startsWith("no personal data");
  }

  private static TopicContract of(Map<?, ?> channel) {
    List<?> readers = channel.get("x-readers") instanceof List<?> list ? list : List.of();
    return new TopicContract(
        String.valueOf(channel.get("address")),
        String.valueOf(channel.get("x-data")),
        readers.stream().map(String::valueOf).toList(),
        keys(channel.get("messages")));
  }

  private static Set<String> keys(Object node) {
    Set<String> keys = new TreeSet<>();
    map(node).keySet().forEach(key -> keys.add(String.valueOf(key)));
    return keys;
  }

  private static Map<?, ?> map(Object node) {
    return node instanceof Map<?, ?> map ? map : Map.of();
  }

  private static Map<?, ?> document() {
    var file = ProjectRoot.find().resolve("deploy/contracts/asyncapi.yaml");
    try (Reader reader = Files.newBufferedReader(file)) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
