package in.namaste.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.kubernetes.Manifests.Manifest;
import in.namaste.launcher.ProjectRoot;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A service is given each variable it cannot do without, and none that it does not know. */
class VariablesTest {

  private static final Pattern NAMED = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)(:[^}]*)?}");

  /** Of the JVM itself and of Amazon's SDK (deploy/media/README.md). */
  private static final Set<String> OF_OTHERS =
      Set.of("JAVA_TOOL_OPTIONS", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY");

  static List<Manifest> deployments() throws IOException {
    return Manifests.deployments();
  }

  @Test
  void allFourServicesAreDeployed() throws IOException {
    assertThat(deployments())
        .extracting(Manifest::name)
        .containsExactlyInAnyOrder(
            "chatbot-gateway", "ticket-service", "feedback-service", "sla-monitor");
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void noVariableIsUnknown(Manifest deployment) throws IOException {
    Set<String> given = new TreeSet<>(Manifests.variables(deployment).keySet());

    given.removeAll(named(deployment.name(), variable -> true));
    given.removeAll(ofKafka());
    given.removeAll(ofQuarkus());
    given.removeAll(OF_OTHERS);

    assertThat(given).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void noVariableIsMissing(Manifest deployment) throws IOException {
    assertThat(Manifests.variables(deployment).keySet())
        .containsAll(named(deployment.name(), variable -> variable.group(2) == null))
        .contains("DB_URL", "DB_USER", "DB_PASSWORD", "DISTRICT_DIR", "SESSION_PUBLIC_KEY")
        .contains("KAFKA_BOOTSTRAP_SERVERS", "KAFKA_SECURITY_PROTOCOL", "KAFKA_SASL_JAAS_CONFIG");
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void aFileThatAVariableNamesIsThere(Manifest deployment) throws IOException {
    JsonNode container = deployment.at("/spec/template/spec/containers/0");
    List<String> mounts =
        Stream.of(container.path("volumeMounts"))
            .flatMap(all -> all.findValuesAsText("mountPath").stream())
            .toList();

    assertThat(Manifests.variables(deployment).values())
        .filteredOn(value -> value.isPresent() && value.get().startsWith("/"))
        .allSatisfy(value -> assertThat(mounts).anyMatch(mount -> value.get().startsWith(mount)));
  }

  @Test
  void replicasOfTheGatewayKeepMetasLimitTogether() throws IOException {
    int replicas = scaled("chatbot-gateway").at("/spec/maxReplicaCount").asInt();
    Manifest gateway =
        deployments().stream()
            .filter(each -> each.name().equals("chatbot-gateway"))
            .findFirst()
            .orElseThrow();

    int each = Integer.parseInt(Manifests.variables(gateway).get("SENDING_RATE").orElseThrow());

    assertThat(each * replicas).isBetween(60, 80);
  }

  @Test
  void whatScalesAServiceIsAGroupThatItReadsIn() throws IOException {
    for (Manifest deployment : deployments()) {
      JsonNode trigger = scaled(deployment.name()).at("/spec/triggers/0/metadata");
      String settings = settings(deployment.name());

      assertThat(settings)
          .contains(".topic=" + trigger.path("topic").asText() + "\n")
          .contains(".group.id=" + trigger.path("consumerGroup").asText() + "\n");
    }
  }

  private static Manifest scaled(String service) throws IOException {
    return Manifests.base("ScaledObject").stream()
        .filter(each -> each.at("/spec/scaleTargetRef/name").asText().equals(service))
        .findFirst()
        .orElseThrow();
  }

  /**
   * The variables that a service's settings name, its own and those of the modules it is made of.
   */
  private static Set<String> named(String service, Predicate<MatchResult> which)
      throws IOException {
    return NAMED
        .matcher(settings(service))
        .results()
        .filter(which)
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static String settings(String service) throws IOException {
    Path root = ProjectRoot.find();
    String pom = Files.readString(root.resolve(service).resolve("pom.xml"));
    StringBuilder settings = new StringBuilder();
    settings.append(
        Files.readString(
            root.resolve(service).resolve("src/main/resources/application.properties")));
    for (String module : List.of("media", "messaging", "web")) {
      Path shared =
          root.resolve(
              "deploy/" + module + "/src/main/resources/META-INF/microprofile-config.properties");
      if (pom.contains("<artifactId>namaste-" + module + "</artifactId>")) {
        settings.append('\n').append(Files.readString(shared));
      }
    }
    return settings.toString();
  }

  /** Kafka's own settings, as Quarkus reads them from variables. */
  private static Set<String> ofKafka() {
    return AdminClientConfig.configNames().stream()
        .map(name -> "KAFKA_" + name.toUpperCase(Locale.ROOT).replace('.', '_'))
        .collect(Collectors.toSet());
  }

  /** The settings of the database that Quarkus knows, by the lists in its own jars. */
  private static Set<String> ofQuarkus() throws IOException {
    Set<String> known = new TreeSet<>();
    for (URL list :
        Collections.list(
            VariablesTest.class
                .getClassLoader()
                .getResources("META-INF/quarkus-config-doc/quarkus-config-model.json"))) {
      try (InputStream in = list.openStream()) {
        known.addAll(new ObjectMapper().readTree(in).findValuesAsText("environmentVariable"));
      }
    }
    return known;
  }
}
