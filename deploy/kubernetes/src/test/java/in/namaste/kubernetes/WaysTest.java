package in.namaste.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.kubernetes.Manifests.Manifest;
import in.namaste.launcher.ProjectRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reaches whom: pages by one host name, Meta by the gateway alone, nothing by default. */
class WaysTest {

  private static final Pattern ADDRESS = Pattern.compile("(?m)^@Path\\(\"(/[^\"]*)\"\\)");

  private static final Pattern BELOW = Pattern.compile("(?m)^  @Path\\(\"/?([^\"]*)\"\\)");

  /** RFC 1918, RFC 6598 and, of one's own machine, RFC 3927. */
  private static final Set<String> PRIVATE =
      Set.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "169.254.0.0/16");

  /** Under one host name the first page is that of the offices. */
  private static final Map<String, Set<String>> NOT_HERE =
      Map.of("sla-monitor", Set.of("/"), "ticket-service", Set.of("/"));

  @ParameterizedTest
  @ValueSource(strings = {"chatbot-gateway", "ticket-service", "feedback-service", "sla-monitor"})
  void everyAddressOfAServiceLeadsToIt(String service) throws IOException {
    Set<String> addresses = addresses(service);
    addresses.removeAll(NOT_HERE.getOrDefault(service, Set.of()));

    assertThat(addresses)
        .isNotEmpty()
        .allSatisfy(address -> assertThat(led(address)).as(address).isEqualTo(service));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/q/health", "/q/metrics", "/q/openapi", "/q/health/ready", "/desktop", "/qq"})
  void whatIsNobodysPageLeadsNowhere(String address) throws IOException {
    assertThat(led(address)).isEmpty();
  }

  @Test
  void theGatewayAloneReachesThePublicInternet() throws IOException {
    List<Manifest> wide =
        Manifests.all().stream()
            .filter(each -> each.kind().equals("NetworkPolicy"))
            .filter(each -> each.at("/spec/egress").findValuesAsText("cidr").contains("0.0.0.0/0"))
            .toList();

    assertThat(wide)
        .singleElement()
        .satisfies(
            policy ->
                assertThat(policy.at("/spec/podSelector/matchLabels").toString())
                    .isEqualTo("{\"app.kubernetes.io/name\":\"chatbot-gateway\"}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cnpg.io/cluster", "strimzi.io/cluster"})
  void brokersAndDatabasesReachNothingPublic(String label) throws IOException {
    List<Manifest> outwards =
        Manifests.all().stream()
            .filter(each -> each.kind().equals("NetworkPolicy"))
            .filter(each -> each.at("/spec/podSelector/matchLabels").has(label))
            .filter(each -> Manifests.texts(each.at("/spec/policyTypes")).contains("Egress"))
            .toList();

    assertThat(outwards)
        .singleElement()
        .satisfies(
            policy ->
                assertThat(policy.at("/spec/egress"))
                    .isNotEmpty()
                    .allSatisfy(
                        rule ->
                            assertThat(rule.path("to"))
                                .isNotEmpty()
                                .allSatisfy(peer -> assertThat(isOfTheHouse(peer)).isTrue())));
  }

  @Test
  void everyPodOfOursIsClosedByDefault() throws IOException {
    Manifest closed =
        Manifests.base("NetworkPolicy").stream()
            .filter(each -> each.name().equals("nothing-by-default"))
            .findFirst()
            .orElseThrow();

    assertThat(Manifests.texts(closed.at("/spec/policyTypes")))
        .containsExactly("Ingress", "Egress");
    assertThat(closed.at("/spec/ingress").isMissingNode()).isTrue();
    assertThat(closed.at("/spec/egress").isMissingNode()).isTrue();
    for (String kind : List.of("Deployment", "Job", "CronJob")) {
      String pod = kind.equals("CronJob") ? "/spec/jobTemplate/spec/template" : "/spec/template";
      assertThat(Manifests.base(kind))
          .isNotEmpty()
          .allSatisfy(
              each ->
                  assertThat(each.at(pod + "/metadata/labels").properties())
                      .containsAll(closed.at("/spec/podSelector/matchLabels").properties()));
    }
  }

  @Test
  void servicesAndCommandsAloneReachTheBrokers() throws IOException {
    Manifest brokers =
        Manifests.base("NetworkPolicy").stream()
            .filter(each -> each.name().equals("brokers"))
            .findFirst()
            .orElseThrow();

    assertThat(Manifests.texts(brokers.at("/spec/podSelector/matchExpressions/0/values")))
        .containsExactlyInAnyOrder("service", "safekeeping");
  }

  @Test
  void theFirstKeyOfSessionsIsKnownToTicketServiceAlone() throws IOException {
    assertThat(Manifests.deployments())
        .filteredOn(each -> each.content().toString().contains("session-private"))
        .extracting(Manifest::name)
        .containsExactly("ticket-service");
  }

  /** A pod, whose network is the cluster's, or a private address. */
  private static boolean isOfTheHouse(JsonNode peer) {
    return peer.has("ipBlock")
        ? PRIVATE.contains(peer.at("/ipBlock/cidr").asText())
        : peer.has("namespaceSelector") || peer.has("podSelector");
  }

  /** The addresses at which a service has pages and files, without what stands in braces. */
  private static Set<String> addresses(String service) throws IOException {
    Set<String> addresses = new TreeSet<>();
    Path main = ProjectRoot.find().resolve(service).resolve("src/main");
    try (Stream<Path> sources = Files.walk(main.resolve("java"))) {
      for (Path source : sources.filter(each -> each.toString().endsWith(".java")).toList()) {
        String text = Files.readString(source);
        ADDRESS
            .matcher(text)
            .results()
            .flatMap(found -> withThoseBelow(found.group(1), text))
            .map(address -> address.replaceAll("\\{.*", "x"))
            .forEach(addresses::add);
      }
    }
    Path files = main.resolve("resources/META-INF/resources");
    if (Files.exists(files)) {
      try (Stream<Path> all = Files.walk(files)) {
        all.filter(Files::isRegularFile)
            .map(file -> "/" + files.relativize(file))
            .forEach(addresses::add);
      }
    }
    return addresses;
  }

  /** What lies below {@code /} leads to a service only if it is named. */
  private static Stream<String> withThoseBelow(String address, String text) {
    return address.equals("/")
        ? Stream.concat(
            Stream.of("/"), BELOW.matcher(text).results().map(found -> "/" + found.group(1)))
        : Stream.of(address);
  }

  /** The service that the ingress leads this address to; empty if to none. */
  private static String led(String address) throws IOException {
    List<JsonNode> matching = new ArrayList<>();
    for (JsonNode path : Manifests.base("Ingress").getFirst().at("/spec/rules/0/http/paths")) {
      String own = path.path("path").asText();
      boolean below = !own.equals("/") && address.startsWith(own + "/");
      if (address.equals(own) || (path.path("pathType").asText().equals("Prefix") && below)) {
        matching.add(path);
      }
    }
    return matching.stream()
        .max(Comparator.comparingInt(path -> path.path("path").asText().length()))
        .map(path -> path.at("/backend/service/name").asText())
        .orElse("");
  }
}
