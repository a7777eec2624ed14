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
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourceType;
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
        .allSatisfy(rule -> assertThat(rule.operation()).isEqualTo(AclOperation.DESCRIBE));
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

  private static List<Rule> rules(Manifest user) {
    List<Rule> rules = new ArrayList<>();
    for (JsonNode acl : user.at("/spec/authorization/acls")) {
      JsonNode resource = acl.path("resource");
      boolean prefix = resource.path("patternType").asText().equals("prefix");
      for (String operation : Manifests.texts(acl.path("operations"))) {
        rules.add(
            new Rule(
                ResourceType.fromString(resource.path("type").asText()),
                prefix ? PatternType.PREFIXED : PatternType.LITERAL,
                resource.path("name").asText(),
                AclOperation.fromString(operation)));
      }
    }
    return rules;
  }

  private static Rule rule(AclBinding binding) {
    return new Rule(
        binding.pattern().resourceType(),
        binding.pattern().patternType(),
        binding.pattern().name(),
        binding.entry().operation());
  }

  private record Rule(
      ResourceType type, PatternType pattern, String name, AclOperation operation) {}

  private record Topic(
      String name, int partitions, int copies, Map<String, String> configuration) {}
}
