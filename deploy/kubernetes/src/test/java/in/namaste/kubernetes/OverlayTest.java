package in.namaste.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.kubernetes.Manifests.Manifest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the overlay of a district changes is there to be changed, and agrees with itself. */
class OverlayTest {

  private static final Path ROHTAK = Manifests.FOLDER.resolve("overlays/rohtak");

  static Stream<JsonNode> patches() throws IOException {
    return StreamSupport.stream(kustomization().path("patches").spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("patches")
  void whatIsPatchedIsInTheBase(JsonNode patch) throws IOException {
    Path file = ROHTAK.resolve(patch.path("path").asText());
    if (patch.has("target")) {
      List<Manifest> targets = targets(patch.path("target"));
      assertThat(targets).isNotEmpty();
      assertThat(Manifests.document(file))
          .isNotEmpty()
          .allSatisfy(
              change -> {
                assertThat(change.path("op").asText()).isEqualTo("replace");
                assertThat(targets)
                    .allSatisfy(
                        target ->
                            assertThat(target.at(change.path("path").asText()).isMissingNode())
                                .isFalse());
              });
      return;
    }
    List<Manifest> merged =
        Manifests.all().stream().filter(each -> each.file().equals(file)).toList();
    assertThat(merged)
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(Manifests.base(each.kind()))
                    .extracting(Manifest::name)
                    .contains(each.name()));
  }

  @Test
  void thereIsOneHostName() throws IOException {
    JsonNode ingress = Manifests.document(ROHTAK.resolve("ingress.yaml"));
    List<String> hosts = ingress.findValuesAsText("value");

    assertThat(hosts).hasSize(2);
    assertThat(
            Manifests.all().stream()
                .filter(each -> each.file().equals(ROHTAK.resolve("configuration.yaml")))
                .filter(each -> each.name().equals("namaste"))
                .flatMap(each -> each.at("/data").properties().stream())
                .filter(entry -> entry.getKey().endsWith("_URL"))
                .map(entry -> URI.create(entry.getValue().asText()).getHost()))
        .hasSize(4)
        .allSatisfy(host -> assertThat(hosts).containsOnly(host));
  }

  /** KEDA asks from a namespace of its own, where a short name is nobody's. */
  @Test
  void whatScalesTheServicesFindsTheBrokersOfTheDistrict() throws IOException {
    assertThat(Manifests.base("ScaledObject"))
        .allSatisfy(scaled -> assertThat(scaled.at("/spec/triggers")).hasSize(1));
    assertThat(patches())
        .anyMatch(
            patch ->
                patch.path("path").asText().equals("autoscaling.yaml")
                    && patch.at("/target/kind").asText().equals("ScaledObject"));
    assertThat(Manifests.document(ROHTAK.resolve("autoscaling.yaml")))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.path("path").asText())
                  .isEqualTo("/spec/triggers/0/metadata/bootstrapServers");
              assertThat(one.path("value").asText())
                  .isEqualTo("namaste-kafka-bootstrap." + namespace() + ".svc:9093");
            });
  }

  @Test
  void theDistrictIsWatched() throws IOException {
    JsonNode scraping = Manifests.document(Manifests.FOLDER.resolve("prometheus.yml"));

    assertThat(scraping.findValues("namespaces"))
        .isNotEmpty()
        .allSatisfy(
            each -> assertThat(Manifests.texts(each.path("names"))).containsExactly(namespace()));
  }

  private static String namespace() throws IOException {
    return kustomization().path("namespace").asText();
  }

  private static JsonNode kustomization() throws IOException {
    return Manifests.document(ROHTAK.resolve("kustomization.yaml"));
  }

  private static List<Manifest> targets(JsonNode target) throws IOException {
    return Manifests.base(target.path("kind").asText()).stream()
        .filter(each -> !target.has("name") || each.name().equals(target.path("name").asText()))
        .toList();
  }
}
