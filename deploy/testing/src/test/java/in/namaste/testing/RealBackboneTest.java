package in.namaste.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Real servers are there for a service's tests, once for each test JVM. */
class RealBackboneTest {

  @Test
  void aServiceGetsKafkaWithTheTopicsOfTheContracts() {
    Map<String, String> settings = backbone().start();
    var topic = new Topic(settings.get("KAFKA_BOOTSTRAP_SERVERS"), "ticket.events");
    String id = UUID.randomUUID().toString();

    topic.send(id, "hello");

    assertThat(Topic.text(topic.await(record -> id.equals(Topic.key(record))))).isEqualTo("hello");
    assertThat(topic.all()).extracting(Topic::key).contains(id);
  }

  @Test
  void twoTestClassesOfOneJvmShareTheServers() {
    assertThat(backbone().start()).isEqualTo(backbone().start());
  }

  @Test
  void settingsNameDatabaseKeysAndFolders() {
    assertThat(backbone().start())
        .containsEntry("DB_USER", "ticket")
        .containsKeys(
            "DB_URL",
            "DB_PASSWORD",
            "SESSION_PRIVATE_KEY",
            "SESSION_PUBLIC_KEY",
            "MEDIA_DIR",
            "DISTRICT_DIR");
  }

  private static RealBackbone backbone() {
    var backbone = new RealBackbone();
    backbone.init(Map.of("service", "ticket-service"));
    return backbone;
  }
}
