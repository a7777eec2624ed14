package in.namaste.compose;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.launcher.ProjectRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reaches whom: pages by the proxy alone, which leads as deploy/kubernetes does. */
class WaysTest {

  private static final Pattern LOCATION =
      Pattern.compile("(?s)location (=|~) (\\S+) \\{(.*?)\\n    }");

  private static final Pattern SERVICE = Pattern.compile("set \\$service ([a-z-]+):");

  private static final Pattern LIMIT = Pattern.compile("client_max_body_size (\\S+);");

  private static final Pattern OWN_LIMIT =
      Pattern.compile("(?m)^quarkus\\.http\\.limits\\.max-body-size=(\\S+)$");

  /** An {@code =} or {@code ~} of nginx, where it leads, and what it says. */
  private record Way(boolean exact, String pattern, String service, String body) {

    boolean leads(String address) {
      return exact ? address.equals(pattern) : Pattern.compile(pattern).matcher(address).find();
    }
  }

  @Test
  void addressesLeadAsOnKubernetes() throws IOException {
    Map<String, String> elsewhere = new TreeMap<>();
    for (Map.Entry<String, Map<String, Object>> path : ingress().entrySet()) {
      boolean below = path.getValue().get("pathType").equals("Prefix");
      for (String tail : below ? List.of("", "/", "/x", "/x/y") : List.of("")) {
        elsewhere.put(path.getKey() + tail, service(path.getValue()));
      }
      elsewhere.put(path.getKey() + "x", "");
    }
    elsewhere.putAll(Map.of("/q", "", "/q/health", "", "/q/metrics", "", "/desktop", ""));

    for (Map.Entry<String, String> way : elsewhere.entrySet()) {
      assertThat(led(way.getKey())).as(way.getKey()).isEqualTo(way.getValue());
    }
  }

  @Test
  void theProxyLeadsToNothingElse() throws IOException {
    Set<String> known = new TreeSet<>(ingress().keySet());
    List<String> unknown = new ArrayList<>();
    for (Way way : ways()) {
      // Words between brackets and bars; Keycloak is not on Kubernetes.
      Arrays.stream(way.pattern().split("[^a-z0-9-]+", -1))
          .filter(word -> !word.isEmpty() && !way.service().equals("keycloak"))
          .filter(
              word -> !word.equals("css") && !word.equals("live") && !known.contains("/" + word))
          .forEach(unknown::add);
    }

    assertThat(unknown).isEmpty();
  }

  @Test
  void aBodyMayBeAsLargeAsItsServiceTakes() throws IOException {
    for (Way way : ways()) {
      var limit = LIMIT.matcher(way.body());
      if (Composition.OURS.contains(way.service()) && limit.find()) {
        String settings =
            Files.readString(
                ProjectRoot.find()
                    .resolve(way.service())
                    .resolve("src/main/resources/application.properties"));
        var own = OWN_LIMIT.matcher(settings);
        assertThat(own.find()).as("%s sets a limit", way.service()).isTrue();
        assertThat(limit.group(1)).as(way.service()).isEqualToIgnoringCase(own.group(1));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/auth",
        "/auth/",
        "/auth/admin/",
        "/auth/admin/realms",
        "/auth/realms/master/protocol/openid-connect/auth",
        "/auth/realms/namaste/clients-registrations/default",
        "/auth/metrics",
        "/auth/health"
      })
  void ofKeycloakOnlySigningInIsOutside(String address) throws IOException {
    assertThat(led(address)).isEmpty();
  }

  @Test
  void thePageOfSigningInIsOutside() throws IOException {
    assertThat(led("/auth/realms/namaste/protocol/openid-connect/auth")).isEqualTo("keycloak");
    assertThat(led("/auth/realms/namaste/login-actions/authenticate")).isEqualTo("keycloak");
    assertThat(led("/auth/resources/abc/login/keycloak/css/login.css")).isEqualTo("keycloak");
  }

  @Test
  void theProxyAloneIsReachedFromOtherMachines() throws IOException {
    Composition.services()
        .forEach(
            (name, service) -> {
              for (Object port : (List<?>) service.getOrDefault("ports", List.of())) {
                assertThat(port.toString())
                    .as(name)
                    .startsWith(name.equals("proxy") ? "${BIND_ADDRESS}:" : "127.0.0.1:");
              }
            });
  }

  @Test
  void ofOurServicesTheGatewayAloneReachesTheWorld() throws IOException {
    Map<String, Object> networks =
        Composition.map(
            Composition.yaml(Composition.FOLDER.resolve("compose.yaml")).get("networks"));
    for (String name : Composition.OURS) {
      Set<String> open = new TreeSet<>(Composition.networks(Composition.services().get(name)));
      open.removeIf(each -> Composition.map(networks.get(each)).get("internal") == Boolean.TRUE);

      assertThat(open)
          .as(name)
          .isEqualTo(name.equals("chatbot-gateway") ? Set.of("outside") : Set.of());
    }
  }

  @Test
  void ourServicesMayWriteNothingButTheirData() throws IOException {
    for (String name : Composition.OURS) {
      assertThat(Composition.services().get(name))
          .as(name)
          .containsEntry("read_only", true)
          .containsEntry("cap_drop", List.of("ALL"))
          .containsEntry("security_opt", List.of("no-new-privileges:true"))
          .containsKey("mem_limit");
    }
  }

  @Test
  void prometheusReadsTheSameOfContainers() throws IOException {
    String containers =
        Composition.text("prometheus/prometheus.yml").replaceAll("[a-z-]+:808", "localhost:808");

    assertThat(withoutHead(containers))
        .isEqualTo(
            withoutHead(
                Files.readString(ProjectRoot.find().resolve("deploy/prometheus/prometheus.yml"))));
    for (String name : Composition.OURS) {
      assertThat(Composition.text("prometheus/prometheus.yml"))
          .containsPattern("job_name: " + name + "\\n.*\\n.*\\n.*\\[" + name + ":808");
    }
  }

  private static String withoutHead(String yaml) {
    return yaml.substring(yaml.indexOf("global:"));
  }

  private static String led(String address) throws IOException {
    return ways().stream()
        .sorted((one, other) -> Boolean.compare(other.exact(), one.exact()))
        .filter(way -> way.leads(address))
        .map(Way::service)
        .findFirst()
        .orElse("");
  }

  private static List<Way> ways() throws IOException {
    List<Way> ways =
        LOCATION
            .matcher(Composition.text("proxy/namaste.conf.template"))
            .results()
            .map(
                found -> {
                  var service = SERVICE.matcher(found.group(3));
                  assertThat(service.find()).as(found.group(2)).isTrue();
                  return new Way(
                      found.group(1).equals("="), found.group(2), service.group(1), found.group(3));
                })
            .toList();
    assertThat(ways).hasSizeGreaterThan(4);
    return ways;
  }

  private static Map<String, Map<String, Object>> ingress() throws IOException {
    Map<String, Object> file =
        Composition.yaml(ProjectRoot.find().resolve("deploy/kubernetes/base/ingress.yaml"));
    Map<String, Object> rule =
        Composition.map(((List<?>) Composition.map(file.get("spec")).get("rules")).getFirst());
    Map<String, Map<String, Object>> paths = new TreeMap<>();
    for (Object path : (List<?>) Composition.map(rule.get("http")).get("paths")) {
      paths.put((String) Composition.map(path).get("path"), Composition.map(path));
    }
    return paths;
  }

  private static String service(Map<String, Object> path) {
    Map<String, Object> backend = Composition.map(path.get("backend"));
    return (String) Composition.map(backend.get("service")).get("name");
  }
}
