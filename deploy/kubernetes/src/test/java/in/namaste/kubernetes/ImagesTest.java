package in.namaste.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.kubernetes.Manifests.Manifest;
import in.namaste.launcher.ProjectRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The images that deploy/images/build makes are those that the manifests ask for. */
class ImagesTest {

  private static final Path IMAGES = ProjectRoot.find().resolve("deploy/images");
  private static final Pattern SERVICES =
      Pattern.compile("^services=\"([^\"]*)\"$", Pattern.MULTILINE);
  private static final Pattern PORT =
      Pattern.compile("^quarkus\\.http\\.port=\\$\\{\\w+:(\\d+)}$", Pattern.MULTILINE);

  @Test
  void aDeploymentOpensThePortOfItsImage() throws IOException {
    Map<String, String> deployed = new TreeMap<>();
    for (Manifest deployment : Manifests.deployments()) {
      JsonNode container = deployment.at("/spec/template/spec/containers/0");
      deployed.put(
          container.path("image").asText(), container.at("/ports/0/containerPort").asText());
    }

    assertThat(deployed)
        .isEqualTo(
            built().entrySet().stream()
                .collect(
                    Collectors.toMap(each -> "namaste/" + each.getKey(), Map.Entry::getValue)));
  }

  @Test
  void anImageOpensThePortThatItsServiceListensOn() throws IOException {
    for (Map.Entry<String, String> image : built().entrySet()) {
      Path settings =
          ProjectRoot.find()
              .resolve(image.getKey())
              .resolve("src/main/resources/application.properties");
      assertThat(Files.readString(settings)).containsPattern(PORT);
      assertThat(first(PORT, Files.readString(settings)))
          .as(image.getKey())
          .isEqualTo(image.getValue());
    }
  }

  @Test
  void theJobsRunTheProgramOfTheirImage() throws IOException {
    assertThat(Manifests.base("Job"))
        .isNotEmpty()
        .allSatisfy(
            job ->
                assertThat(job.at("/spec/template/spec/containers/0/image").asText())
                    .isEqualTo("namaste/migrations"));
    // The arguments of a Job come behind it.
    assertThat(Files.readString(IMAGES.resolve("migrations.Dockerfile")))
        .contains("\"in.namaste.launcher.databases.Migration\"]\n");
  }

  /** runAsNonRoot refuses a user that is only named; a shell would keep SIGTERM to itself. */
  @Test
  void noImageRunsAsRootOrBehindAShell() throws IOException {
    for (String file : new String[] {"service.Dockerfile", "migrations.Dockerfile"}) {
      assertThat(Files.readString(IMAGES.resolve(file)))
          .as(file)
          .containsPattern("(?m)^USER [1-9]\\d*:[1-9]\\d*$")
          .containsPattern("(?m)^ENTRYPOINT \\[\"java\", ");
    }
  }

  /** Name and port of each service's image. */
  private static Map<String, String> built() throws IOException {
    return Arrays.stream(first(SERVICES, Files.readString(IMAGES.resolve("build"))).split(" ", -1))
        .map(service -> service.split(":", 2))
        .collect(Collectors.toMap(service -> service[0], service -> service[1]));
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    assertThat(found.find()).as(pattern.pattern()).isTrue();
    return found.group(1);
  }
}
