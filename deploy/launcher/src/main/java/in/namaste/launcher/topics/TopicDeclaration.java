package in.namaste.launcher.topics;

import java.util.Map;

/**
 * A topic as the contracts declare it.
 *
 * @param name Kafka's name of the topic
 * @param partitions never changed once it exists, or order by key would break
 * @param replicas copies, one on a single broker
 * @param configuration Kafka's topic settings, such as {@code cleanup.policy}
 */
public record TopicDeclaration(
    String name, int partitions, short replicas, Map<String, String> configuration) {}
