package in.namaste.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.kubernetes.Manifests.Manifest;
import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.options.CommandLine;
import in.namaste.launcher.options.Ports;
import in.namaste.safekeeping.Place;
import in.namaste.safekeeping.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The pods of deploy/safekeeping: a backup every night, and an administrator's commands. */
class SafekeepingTest {

  @Test
  void theCommandsFindAllOfNamaste() throws IOException {
    Place place = place();

    assertThat(place.databases()).containsOnlyKeys(Place.services());
    assertThat(place.databases())
        .allSatisfy(
            (service, target) -> {
              String name = Place.tables(service).name();
              assertThat(target.database()).isEqualTo(name);
              assertThat(target.owner()).isEqualTo("username of db-%s-owner".formatted(name));
              assertThat(target.password()).isEqualTo("password of db-%s-owner".formatted(name));
              assertThat(target.url().getQuery())
                  .isEqualTo("sslmode=verify-full&sslrootcert=/etc/namaste/db-ca/ca.crt");
            });
    assertThat(place.brokers().bootstrapServers()).isEqualTo("namaste-kafka-bootstrap:9093");
    assertThat(place.brokers().signIn())
        .containsEntry("security.protocol", "SASL_SSL")
        .containsEntry("sasl.jaas.config", "sasl.jaas.config of operator")
        .containsEntry("ssl.truststore.location", "/etc/namaste/kafka-ca/ca.crt");
    assertThat(place.media()).isEmpty();
    assertThat(place.keys()).isEmpty();
  }

  @Test
  void theMonitorAndTheHistoryAreLookedIntoByTheSame() throws IOException {
    assertThat(Target.of(commandLine(), variables()).database()).isEqualTo("ticket");
    assertThat(Target.ofMonitor(commandLine(), variables()).database()).isEqualTo("sla");
  }

  @Test
  void theBackupOfTheNightHasWhatTheCommandsHave() throws IOException {
    JsonNode night = only("CronJob").at("/spec/jobTemplate/spec/template/spec");

    assertThat(without(night, "command", "resources"))
        .isEqualTo(without(operator().at("/spec/template/spec"), "command", "resources"));
    assertThat(Manifests.texts(night.at("/containers/0/command")).getLast())
        .contains("exec operate backup \"/backups/");
  }

  @Test
  void theImageHasTheCommands() throws IOException {
    Path images = ProjectRoot.find().resolve("deploy/images");

    assertThat(operator().at("/spec/template/spec/containers/0/image").asText())
        .isEqualTo("namaste/migrations");
    assertThat(Files.readString(images.resolve("migrations.Dockerfile")))
        .contains("COPY operate /usr/local/bin/\n")
        .contains(
            "USER %s:".formatted(operator().at("/spec/template/spec/securityContext/fsGroup")));
    assertThat(images.resolve("operate")).isExecutable();
  }

  /** README.md applies everything else first, to restore. */
  @Test
  void whatWouldMakeTablesBeforeARestoreIsTold() throws IOException {
    assertThat(Manifests.base("Job"))
        .extracting(Manifest::component)
        .isNotEmpty()
        .containsOnly("migration");
    assertThat(Manifests.base("Deployment"))
        .extracting(Manifest::component)
        .containsOnly("service", "safekeeping");
    assertThat(only("CronJob").component()).isEqualTo("schedule");
    assertThat(Files.readString(Manifests.FOLDER.resolve("README.md")))
        .contains("-l 'app.kubernetes.io/component notin (service, migration, schedule)'");
  }

  private static Place place() throws IOException {
    return Place.of(commandLine(), variables());
  }

  private static CommandLine commandLine() {
    return new CommandLine(Path.of("nowhere"), Ports.usual(), false, false, false);
  }

  /** As the pod finds them; of a secret, where it comes from. */
  private static Map<String, String> variables() throws IOException {
    JsonNode container = operator().at("/spec/template/spec/containers/0");
    Map<String, String> variables = new TreeMap<>();
    Manifests.variables(container)
        .forEach((name, value) -> value.ifPresent(text -> variables.put(name, text)));
    for (JsonNode variable : container.path("env")) {
      JsonNode secret = variable.at("/valueFrom/secretKeyRef");
      variables.put(
          variable.path("name").asText(),
          "%s of %s".formatted(secret.path("key").asText(), secret.path("name").asText()));
    }
    return variables;
  }

  private static Manifest operator() throws IOException {
    List<Manifest> found =
        Manifests.base("Deployment").stream()
            .filter(each -> each.name().equals("operator"))
            .toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static Manifest only(String kind) throws IOException {
    List<Manifest> found = Manifests.base(kind);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  /** A pod without these fields of its container, and without when it is started again. */
  private static JsonNode without(JsonNode pod, String... fields) {
    ObjectNode copy = pod.deepCopy();
    copy.remove(List.of("restartPolicy", "affinity"));
    ((ObjectNode) copy.at("/containers/0")).remove(List.of(fields));
    return copy;
  }
}
