package in.namaste.launcher.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.topics.AsyncApi;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the contracts grant a service is what its channels use, neither less nor more. */
class DeclaredChannelsTest {

  private static final Pattern CHANNEL =
      Pattern.compile("mp\\.messaging\\.(incoming|outgoing)\\.([^.]+)\\.(topic|group\\.id)");

  private static List<ServicePermissions> services() throws IOException {
    return ServicePermissions.of(
        AsyncApi.topics(ProjectRoot.find().resolve("deploy/contracts/asyncapi.yaml")));
  }

  @Test
  void theFourServicesAndNobodyElseUseTheTopics() throws IOException {
    assertThat(services())
        .extracting(ServicePermissions::service)
        .containsExactly("chatbot-gateway", "feedback-service", "sla-monitor", "ticket-service");
  }

  @ParameterizedTest
  @MethodSource("services")
  void aServiceMayReadWhatItReads(ServicePermissions service) throws IOException {
    assertThat(values(service, "incoming", "topic"))
        .containsExactlyInAnyOrderElementsOf(service.reads());
  }

  @ParameterizedTest
  @MethodSource("services")
  void aServiceReadsInGroupsOfItsOwnName(ServicePermissions service) throws IOException {
    assertThat(values(service, "incoming", "group.id"))
        .hasSameSizeAs(service.reads())
        .allMatch(group -> group.startsWith(service.groups()));
  }

  @ParameterizedTest
  @MethodSource("services")
  void aServiceMayWriteItsDeadLetters(ServicePermissions service) throws IOException {
    List<String> letters =
        service.reads().stream().map(topic -> topic + "." + service.service() + ".dlq").toList();

    assertThat(service.writes().stream().filter(topic -> topic.endsWith(".dlq")))
        .containsExactlyInAnyOrderElementsOf(letters);
    assertThat(service.writes()).containsAll(values(service, "outgoing", "topic"));
  }

  private static List<String> values(ServicePermissions service, String way, String what)
      throws IOException {
    Path file =
        ProjectRoot.find()
            .resolve(service.service())
            .resolve("src/main/resources/application.properties");
    var settings = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      settings.load(reader);
    }
    return settings.stringPropertyNames().stream()
        .flatMap(name -> Stream.of(CHANNEL.matcher(name)))
        .filter(Matcher::matches)
        .filter(found -> found.group(1).equals(way) && found.group(3).equals(what))
        .map(found -> settings.getProperty(found.group()))
        .toList();
  }
}
