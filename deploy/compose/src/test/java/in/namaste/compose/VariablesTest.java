package in.namaste.compose;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.launcher.ProjectRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What whoever installs is asked for, and what the services are told of it. */
class VariablesTest {

  private static final Pattern USED = Pattern.compile("(?<!\\$)\\$\\{([A-Z0-9_]+)");

  private static final Pattern EXPLAINED = Pattern.compile("(?m)^([A-Z0-9_]+)=(.*)$");

  /** Without a default; the service does not start without it. */
  private static final Pattern NEEDED = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)}");

  private static final Pattern SOUNDS_SECRET =
      Pattern.compile(".*(PASSWORD|SECRET(?!S_DIR)|TOKEN|_KEY|JAAS).*");

  @Test
  void everyVariableIsExplainedAndNoOther() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String file : List.of("compose.yaml", "compose.mail.yaml")) {
      used.addAll(found(USED, Composition.text(file)));
    }

    assertThat(found(EXPLAINED, Composition.text(".env.example"))).isEqualTo(used);
  }

  @Test
  void everyGroupOfVariablesBeginsWithWhatItIsFor() throws IOException {
    List<String> unexplained = new ArrayList<>();
    for (String group : Composition.text(".env.example").split("\n\n", -1)) {
      if (EXPLAINED.matcher(group).find() && !group.startsWith("# ")) {
        unexplained.add(group);
      }
    }

    assertThat(unexplained).isEmpty();
  }

  @Test
  void noSecretIsAVariable() throws IOException {
    assertThat(found(EXPLAINED, Composition.text(".env.example")))
        .noneMatch(name -> SOUNDS_SECRET.matcher(name).matches());
    Composition.services()
        .forEach(
            (name, service) ->
                Composition.environment(service)
                    .forEach(
                        (variable, value) -> {
                          if (SOUNDS_SECRET.matcher(variable).matches()) {
                            assertThat(value).as(name + " " + variable).startsWith("/run/secrets/");
                          }
                        }));
  }

  @Test
  void aServiceIsToldAllThatItCannotStartWithout() throws IOException {
    for (String name : Composition.OURS) {
      Map<String, Object> service = Composition.services().get(name);
      Set<String> told = new TreeSet<>(Composition.environment(service).keySet());
      told.addAll(Secrets.names(Composition.secrets(service)));

      assertThat(told).as(name).containsAll(found(NEEDED, settings(name)));
      assertThat(told)
          .as(name)
          .contains("DB_URL", "DB_USER", "DB_PASSWORD", "DISTRICT_DIR", "SESSION_PUBLIC_KEY")
          .contains("KAFKA_BOOTSTRAP_SERVERS", "KAFKA_SECURITY_PROTOCOL", "kafka.sasl.jaas.config")
          .contains("TRUSTED_PROXIES");
    }
  }

  @Test
  void aFileThatAVariableNamesIsMounted() throws IOException {
    Composition.services()
        .forEach(
            (name, service) ->
                Composition.environment(service).values().stream()
                    .flatMap(value -> List.of(value.split(",", -1)).stream())
                    .filter(value -> value.startsWith("/run/secrets/"))
                    .forEach(
                        file ->
                            assertThat(Composition.secrets(service))
                                .as(name)
                                .contains(file.substring("/run/secrets/".length()))));
  }

  private static String settings(String service) throws IOException {
    Path root = ProjectRoot.find();
    return Files.readString(
        root.resolve(service).resolve("src/main/resources/application.properties"));
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
