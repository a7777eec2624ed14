package in.namaste.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.containers.SecretFiles;
import in.namaste.launcher.keys.Secrets;
import in.namaste.launcher.options.CommandLine;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariablesTest {

  @TempDir Path folder;
  private Secrets passwords;
  private Map<String, String> container;

  @BeforeEach
  void makeSecrets() throws Exception {
    new SecretFiles(folder, ProjectRoot.find()).make();
    Path file = folder.resolve("passwords.properties");
    passwords = Secrets.in(file);
    container =
        Map.of(
            "PASSWORDS",
            file.toString(),
            "DB_URL",
            "postgresql://postgres:5432",
            "KAFKA_BOOTSTRAP_SERVERS",
            "kafka:9094",
            "MEDIA_DIR",
            "/data/media");
  }

  @Test
  void aContainerReachesEachDatabaseAsItsOwnerByTheFileOfPasswords() throws Exception {
    Place place = Place.of(none(), Variables.of(container));

    assertThat(place.databases().keySet()).containsExactlyElementsOf(Place.services());
    assertThat(place.databases().get("feedback-service"))
        .satisfies(
            database -> {
              assertThat(database.url().getHost()).isEqualTo("postgres");
              assertThat(database.database()).isEqualTo("feedback");
              assertThat(database.owner()).isEqualTo("feedback_owner");
              assertThat(database.password()).isEqualTo(passwords.get("feedback_owner"));
            });
    assertThat(place.brokers().toString()).contains("kafka:9094");
    assertThat(place.media()).contains(Path.of("/data/media"));
    assertThat(place.keys()).isEmpty();
  }

  @Test
  void howAServerIsReachedHoldsForEachOfItsDatabases() throws Exception {
    Map<String, String> encrypted = new HashMap<>(container);
    encrypted.put("DB_URL", "postgresql://postgres:5432?sslmode=verify-full");

    assertThat(Variables.of(encrypted))
        .containsEntry("SLA_DB_URL", "postgresql://postgres:5432/sla?sslmode=verify-full");
  }

  @Test
  void aCommandForOneDatabaseFindsItAmongThem() throws Exception {
    Map<String, String> variables = Variables.of(container);

    assertThat(Target.of(none(), variables).database()).isEqualTo("ticket");
    assertThat(Target.ofMonitor(none(), variables).owner()).isEqualTo("sla_owner");
  }

  @Test
  void theBrokersLetTheOperatorIn() throws Exception {
    assertThat(Variables.of(container).get("KAFKA_SASL_JAAS_CONFIG"))
        .contains("username=\"operator\"");
  }

  @Test
  void passwordsWithoutAServerAreRefused() {
    assertThatThrownBy(
            () ->
                Variables.of(
                    Map.of("PASSWORDS", folder.resolve("passwords.properties").toString())))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("DB_URL");
  }

  @Test
  void withoutAFileNothingIsAdded() throws Exception {
    assertThat(Variables.of(Map.of("A", "b"))).isEqualTo(Map.of("A", "b"));
  }

  private CommandLine none() {
    return CommandLine.parse(List.of(), Map.of(), folder.resolve("data"));
  }
}
