package in.namaste.launcher.topics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of a broker. */
public final class Topics {

  private final Map<String, Object> settings;

  /**
   * @param bootstrapServers the broker, as {@code host:port}
   */
  public Topics(String bootstrapServers) {
    this(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
  }

  /**
   * @param settings by which a client comes to the broker
   */
  public Topics(Map<String, Object> settings) {
    this.settings = Map.copyOf(settings);
  }

  /**
   * Creates the topics that do not exist yet and leaves the others as they are. Waits up to a
   * minute for the broker.
   *
   * @return the names of the created ones
   */
  public List<String> create(List<TopicDeclaration> declarations)
      throws InterruptedException, ExecutionException {
    try (Admin admin = admin()) {
      Set<String> existing = admin.listTopics().names().get();
      List<TopicDeclaration> missing =
          declarations.stream().filter(topic -> !existing.contains(topic.name())).toList();
      admin.createTopics(missing.stream().map(Topics::newTopic).toList()).all().get();
      return missing.stream().map(TopicDeclaration::name).toList();
    }
  }

  /** Names of all topics but the broker's own. */
  public Set<String> names() throws InterruptedException, ExecutionException {
    try (Admin admin = admin()) {
      return admin.listTopics().names().get();
    }
  }

  private Admin admin() {
    return Admin.create(settings);
  }

  private static NewTopic newTopic(TopicDeclaration topic) {
    return new NewTopic(
            topic.name(), Optional.of(topic.partitions()), Optional.of(topic.replicas()))
        .configs(topic.configuration());
  }
}
