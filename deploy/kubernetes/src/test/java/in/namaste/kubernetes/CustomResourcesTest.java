package in.namaste.kubernetes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.kubernetes.Manifests.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What KEDA and Sealed Secrets are told is held against their schemas, which npm has and Maven has
 * not: by {@code deploy/kubernetes/validate}, which fetches them.
 */
@Tag("long")
class CustomResourcesTest {

  static final List<String> KINDS =
      List.of(
          "bitnami.com/v1alpha1 SealedSecret",
          "keda.sh/v1alpha1 ScaledObject",
          "keda.sh/v1alpha1 TriggerAuthentication");

  @TempDir private Path folder;

  @Test
  void allOfThemAreAsTheirSchemasWantThem() throws Exception {
    Map<String, Integer> all = new TreeMap<>();
    for (Manifest manifest : Manifests.all()) {
      if (KINDS.contains(manifest.type())) {
        all.merge(manifest.type(), 1, Integer::sum);
      }
    }

    Answer answer = validate();

    assertThat(answer.code()).as(answer.said()).isZero();
    assertThat(all).containsOnlyKeys(KINDS);
    all.forEach((type, count) -> assertThat(answer.said()).contains(type + ": " + count + "\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "base/autoscaling.yaml, minReplicaCount: 2, minReplicaCuont: 2",
    "base/autoscaling.yaml, minReplicaCount: 2, minReplicaCount: two",
    "base/autoscaling.yaml, secretTargetRef, secretTargetReff",
    "overlays/rohtak/secrets.yaml, type: kubernetes, tpye: kubernetes",
    "overlays/rohtak/secrets.yaml, encryptedData, encryptedDate",
  })
  void aMistakeIsFound(String file, String right, String wrong) throws Exception {
    String text = Files.readString(Manifests.FOLDER.resolve(file));
    Path bad = folder.resolve("bad.yaml");
    Files.writeString(bad, text.replace(right, wrong));

    Answer answer = validate(bad.toString());

    assertThat(text).contains(right);
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.said()).contains(bad + ": ");
  }

  @Test
  void whatIsNoYamlOrHasNothingOfTheKindIsNotTakenForGood() throws Exception {
    Path torn = folder.resolve("torn.yaml");
    Files.writeString(torn, "kind: [ScaledObject\n");
    Path other = folder.resolve("other.yaml");
    Files.writeString(other, "apiVersion: v1\nkind: Secret\n");

    assertThat(validate(torn.toString()).code()).isEqualTo(1);
    assertThat(validate(other.toString()).code()).isEqualTo(1);
  }

  private static Answer validate(String... files) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Manifests.FOLDER.resolve("validate").toString());
    Stream.of(files).forEach(command::add);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Answer(process.waitFor(), said);
  }

  private record Answer(int code, String said) {}
}
