package in.namaste.launcher.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.launcher.ProjectRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The topics are those of the contracts. */
class AsyncApiTest {

  @TempDir Path folder;

  @Test
  void aChannelBecomesATopicWithItsSettings() throws Exception {
    Path document = folder.resolve("asyncapi.yaml");
    Files.writeString(
        document,
        """
        asyncapi: 3.0.0
        channels:
          directory:
            address: directory
            x-owner: ticket-service
            x-readers: [chatbot-gateway, sla-monitor]
            bindings:
              kafka:
                partitions: 12
                replicas: 1
                topicConfiguration:
                  cleanup.policy: [compact, delete]
                  retention.ms: -1
        """);

    assertThat(AsyncApi.topics(document))
        .containsExactly(
            new TopicDeclaration(
                "directory",
                12,
                (short) 1,
                Map.of("cleanup.policy", "compact,delete", "retention.ms", "-1"),
                "ticket-service",
                List.of("chatbot-gateway", "sla-monitor")));
  }

  @Test
  void aChannelWithoutPartitionsIsRefusedByName() throws Exception {
    Path document = folder.resolve("asyncapi.yaml");
    Files.writeString(document, "channels: {a: {address: a, bindings: {kafka: {replicas: 1}}}}");

    assertThatThrownBy(() -> AsyncApi.topics(document)).hasMessageContaining("partitions");
  }

  @Test
  void aChannelThatNobodyOwnsIsRefusedByName() throws Exception {
    Path document = folder.resolve("asyncapi.yaml");
    Files.writeString(
        document,
        """
        channels:
          a:
            address: a
            bindings: {kafka: {partitions: 1, replicas: 1, topicConfiguration: {}}}
        """);

    assertThatThrownBy(() -> AsyncApi.topics(document)).hasMessageContaining("x-owner");
  }

  @Test
  void everyTopicOfTheContractsCanBeRead() throws Exception {
    assertThat(AsyncApi.topics(ProjectRoot.find().resolve("deploy/contracts/asyncapi.yaml")))
        .extracting(TopicDeclaration::name)
        .doesNotHaveDuplicates()
        .contains("whatsapp.inbound", "grievance.events", "ticket.events", "directory");
  }
}
