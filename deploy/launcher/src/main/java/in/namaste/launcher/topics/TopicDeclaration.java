package in.namaste.launcher.topics;

import java.util.List;
import java.util.Map;

/**
 * A topic as the contracts declare it.
 *
 * @param name Kafka's name of the topic
 * @param partitions never changed once it exists, or order by key would break
 * @param replicas copies, one on a single broker
 * @param configuration Kafka's topic settings, such as {@code cleanup.policy}
 * @param owner the one service that writes it
 * @param readers the services that read it
 */
public record TopicDeclaration(
    String name,
    int partitions,
    short replicas,
    Map<String, String> configuration,
    String owner,
    List<String> readers) {}
