package in.namaste.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.kubernetes.Manifests.Manifest;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No field of a manifest is unknown to the models of Kubernetes and Strimzi, and none has a value
 * of a wrong kind.
 */
class SchemaTest {

  private static final Map<String, Class<? extends HasMetadata>> KNOWN =
      Map.ofEntries(
          Map.entry("v1 ConfigMap", ConfigMap.class),
          Map.entry("v1 Namespace", Namespace.class),
          Map.entry("v1 Service", Service.class),
          Map.entry("apps/v1 Deployment", Deployment.class),
          Map.entry("v1 PersistentVolumeClaim", PersistentVolumeClaim.class),
          Map.entry("batch/v1 CronJob", CronJob.class),
          Map.entry("batch/v1 Job", Job.class),
          Map.entry("networking.k8s.io/v1 Ingress", Ingress.class),
          Map.entry("networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class),
          Map.entry("policy/v1 PodDisruptionBudget", PodDisruptionBudget.class),
          Map.entry("kafka.strimzi.io/v1 Kafka", Kafka.class),
          Map.entry("kafka.strimzi.io/v1 KafkaNodePool", KafkaNodePool.class),
          Map.entry("kafka.strimzi.io/v1 KafkaTopic", KafkaTopic.class),
          Map.entry("kafka.strimzi.io/v1 KafkaUser", KafkaUser.class));

  /** Of these no schema can be had from Maven or npm; README.md names them. */
  private static final Set<String> WITHOUT_SCHEMA =
      Set.of(
          "kustomize.config.k8s.io/v1beta1 Kustomization",
          "postgresql.cnpg.io/v1 Cluster",
          "postgresql.cnpg.io/v1 Database");

  private static final ObjectMapper STRICT = strict();

  /** The models keep what they do not know; here it is refused. */
  private static ObjectMapper strict() {
    return new ObjectMapper()
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .setAnnotationIntrospector(
            new JacksonAnnotationIntrospector() {
              @Override
              public Boolean hasAnySetter(Annotated member) {
                return false;
              }
            });
  }

  static Stream<Manifest> manifests() throws IOException {
    return Manifests.all().stream().filter(each -> KNOWN.containsKey(each.type()));
  }

  @ParameterizedTest
  @MethodSource("manifests")
  void everyFieldIsKnown(Manifest manifest) {
    assertThatCode(() -> STRICT.treeToValue(manifest.content(), KNOWN.get(manifest.type())))
        .doesNotThrowAnyException();
  }

  /** One of each kind. */
  static Collection<Manifest> kinds() throws IOException {
    return manifests()
        .collect(Collectors.toMap(Manifest::type, each -> each, (one, other) -> one))
        .values();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aMisspeltFieldIsFound(Manifest manifest) {
    ObjectNode misspelt = manifest.content().deepCopy();
    ((ObjectNode) misspelt.path("metadata")).put("nmae", "misspelt");

    assertThatThrownBy(() -> STRICT.treeToValue(misspelt, KNOWN.get(manifest.type())))
        .hasMessageContaining("nmae");
  }

  @Test
  void allOthersAreNamedInTheReadme() throws IOException {
    Set<String> others = new TreeSet<>();
    for (Manifest manifest : Manifests.all()) {
      if (!KNOWN.containsKey(manifest.type())
          && !CustomResourcesTest.KINDS.contains(manifest.type())) {
        others.add(manifest.type());
      }
    }

    assertThat(others).isEqualTo(new TreeSet<>(WITHOUT_SCHEMA));
    String readme = Files.readString(Manifests.FOLDER.resolve("README.md"));
    assertThat(others)
        .extracting(type -> "`" + type.substring(type.indexOf(' ') + 1) + "`")
        .allSatisfy(kind -> assertThat(readme).contains(kind));
  }
}
