package in.namaste.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.kubernetes.Manifests.Manifest;
import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.permissions.ServicePermissions;
import in.namaste.launcher.topics.AsyncApi;
import in.namaste.launcher.topics.TopicDeclaration;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.acl.AclBinding;
import org.junit.jupiter.api.Test;

/** Topics and rights of the manifests are those of deploy/contracts/asyncapi.yaml. */
class ContractsTest {

  private static final int COPIES = 3;

  @Test
  void theTopicsAreThoseOfTheContracts() throws IOException {
    List<Topic> declared =
        topics().stream()
            .map(each -> new Topic(each.name(), each.partitions(), COPIES, each.configuration()))
            .toList();

    assertThat(Manifests.base("KafkaTopic"))
        .extracting(ContractsTest::topic)
        .containsExactlyInAnyOrderElementsOf(declared);
  }

  @Test
  void aServiceMayDoWhatTheContractsSay() throws IOException {
    List<Manifest> users = Manifests.base("KafkaUser");

    for (ServicePermissions service : ServicePermissions.of(topics())) {
      assertThat(users)
          .filteredOn(user -> user.name().equals(service.service()))
          .singleElement()
          .satisfies(
              user ->
                  assertThat(rules(user))
                      .containsExactlyInAnyOrderElementsOf(
                          service.rules().stream().map(ContractsTest::rule).toList()));
    }
  }

  @Test
  void nobodyElseMayWriteOrRead() throws IOException {
    List<String> services =
        ServicePermissions.of(topics()).stream().map(ServicePermissions::service).toList();

    assertThat(Manifests.base("KafkaUser"))
        .filteredOn(user -> !services.contains(user.name()))
        .flatExtracting(ContractsTest::rules)
        .allSatisfy(rule -> assertThat(rule).endsWith("DESCRIBE"));
  }

  private static List<TopicDeclaration> topics() throws IOException {
    return AsyncApi.topics(ProjectRoot.find().resolve("deploy/contracts/asyncapi.yaml"));
  }

  private static Topic topic(Manifest manifest) {
    Map<String, String> configuration = new TreeMap<>();
    manifest
        .at("/spec/config")
        .properties()
        .forEach(entry -> configuration.put(entry.getKey(), entry.getValue().asText()));
    return new Topic(
        manifest.name(),
        manifest.at("/spec/partitions").asInt(),
        manifest.at("/spec/replicas").asInt(),
        configuration);
  }

  private static List<String> rules(Manifest user) {
    List<String> rules = new ArrayList<>();
    for (JsonNode acl : user.at("/spec/authorization/acls")) {
      String pattern =
          acl.at("/resource/patternType").asText().equals("prefix") ? "PREFIXED" : "LITERAL";
      for (String operation : Manifests.texts(acl.path("operations"))) {
        rules.add(
            String.join(
                    " ",
                    acl.at("/resource/type").asText(),
                    pattern,
                    acl.at("/resource/name").asText(),
                    operation)
                .replaceFirst("^topic", "TOPIC")
                .replaceFirst("^group", "GROUP")
                .replaceFirst(operation + "$", operation.toUpperCase(Locale.ROOT)));
      }
    }
    return rules;
  }

  private static String rule(AclBinding binding) {
    return String.join(
        " ",
        binding.pattern().resourceType().name(),
        binding.pattern().patternType().name(),
        binding.pattern().name(),
        binding.entry().operation().name());
  }

  private record Topic(
      String name, int partitions, int copies, Map<String, String> configuration) {}
}
