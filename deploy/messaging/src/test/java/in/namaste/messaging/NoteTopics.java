package in.namaste.messaging;

import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Real Kafka and PostgreSQL, with the topics of the made-up service. */
public final class NoteTopics implements QuarkusTestResourceLifecycleManager {

  /** In bytes; less than the broker's own limit, so that a record can be too large for a letter. */
  private static final String LARGEST_LETTER = "5000000";

  private final RealBackbone backbone = new RealBackbone();

  @Override
  public Map<String, String> start() {
    backbone.init(Map.of("service", "messaging"));
    Map<String, String> settings = backbone.start();
    createTopics(settings.get("kafka.bootstrap.servers"));
    return settings;
  }

  private static void createTopics(String bootstrapServers) {
    Map<String, Object> address =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    try (Admin admin = Admin.create(address)) {
      var topics =
          List.of(
              new NewTopic("notes", 1, (short) 1),
              new NewTopic("notes.messaging.dlq", 1, (short) 1)
                  .configs(Map.of("max.message.bytes", LARGEST_LETTER)),
              new NewTopic("written", 1, (short) 1),
              new NewTopic("kept", 1, (short) 1));
      admin.createTopics(topics).all().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Override
  public void stop() {
    backbone.stop();
  }
}
