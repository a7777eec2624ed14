package in.namaste.sla.ticking;

import in.namaste.messaging.BrokerSettings;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;

/** Asks the brokers how far topics go at this moment. */
@ApplicationScoped
class EndOffsets {

  private static final int TIMEOUT_MILLIS = 2_000;

  /** Closing waits no longer than this for a broker that is away. */
  private static final Duration FAREWELL = Duration.ofMillis(200);

  private final Map<String, Object> settings;
  private Admin admin;

  EndOffsets(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
    settings = BrokerSettings.of(kafka);
    settings.put(AdminClientConfig.CLIENT_ID_CONFIG, "sla-monitor-end-offsets");
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
  }

  /**
   * The offset behind the last record of each partition of these topics.
   *
   * @return fails within some two seconds when the brokers do not answer
   */
  Uni<Map<TopicPartition, Long>> of(Collection<String> topics) {
    return Uni.createFrom()
        .completionStage(() -> client().describeTopics(topics).allTopicNames().toCompletionStage())
        .chain(
            described -> {
              Map<TopicPartition, OffsetSpec> wanted =
                  described.values().stream()
                      .flatMap(EndOffsets::partitions)
                      .collect(
                          Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
              return Uni.createFrom()
                  .completionStage(() -> client().listOffsets(wanted).all().toCompletionStage());
            })
        .map(
            ends ->
                ends.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset())));
  }

  private static Stream<TopicPartition> partitions(TopicDescription topic) {
    return topic.partitions().stream()
        .map(partition -> new TopicPartition(topic.name(), partition.partition()));
  }

  private synchronized Admin client() {
    if (admin == null) {
      admin = Admin.create(settings);
    }
    return admin;
  }

  synchronized void stop(@Observes ShutdownEvent stopping) {
    if (admin != null) {
      admin.close(FAREWELL);
    }
  }
}
