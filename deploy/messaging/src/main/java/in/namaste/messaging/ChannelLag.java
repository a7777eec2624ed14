package in.namaste.messaging;

import in.namaste.messaging.ReadChannels.ReadChannel;
import in.namaste.messaging.TopicEnds.Behind;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.TopicPartition;

/**
 * Measures of each channel what this service has not done with yet, all its replicas together: how
 * many records ({@code namaste.channel.lag.records}), and since when the oldest of them is known to
 * be there ({@code namaste.channel.lag.seconds}). What a consumer has fetched and a handler still
 * holds counts, which Kafka's own figures of a consumer leave out.
 */
@ApplicationScoped
class ChannelLag {

  static final String RECORDS = "namaste.channel.lag.records";
  static final String SECONDS = "namaste.channel.lag.seconds";

  private static final int TIMEOUT_MILLIS = 2_000;

  private final ReadChannels channels;
  private final Watching watching;
  private final KafkaClientService clients;
  private final Map<String, Object> settings;
  private Admin admin;

  ChannelLag(
      ReadChannels channels,
      Watching watching,
      KafkaClientService clients,
      @Identifier("default-kafka-broker") Map<String, Object> kafka) {
    this.channels = channels;
    this.watching = watching;
    this.clients = clients;
    settings = BrokerSettings.of(kafka);
    settings.put(AdminClientConfig.CLIENT_ID_CONFIG, "channel-lag");
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
  }

  void start(@Observes StartupEvent started) {
    channels.all().forEach(this::watch);
  }

  private void watch(ReadChannel channel) {
    Tags tags = Tags.of("channel", channel.name(), "topic", channel.topic());
    var records =
        watching.gauge(RECORDS, "How many records has this channel still to handle?", tags);
    var seconds =
        watching.gauge(SECONDS, "How long has the oldest record of this channel waited?", tags);
    var waiting = new WaitingRecords();
    watching.every(
        () ->
            behind(channel)
                .invoke(
                    behind -> {
                      seconds.set((double) waiting.seconds(behind, System.nanoTime()));
                      records.set((double) behind.records());
                    })
                .onFailure()
                .invoke(
                    () -> {
                      records.set(Double.NaN);
                      seconds.set(Double.NaN);
                    }));
  }

  private Uni<Behind> behind(ReadChannel channel) {
    return Uni.combine()
        .all()
        .unis(TopicEnds.of(client(), channel.topic()), done(channel))
        .with(TopicEnds::behind);
  }

  private Uni<Map<TopicPartition, Long>> done(ReadChannel channel) {
    if (channel.commits()) {
      return TopicEnds.committed(client(), channel.group(), channel.topic());
    }
    KafkaConsumer<?, ?> consumer = clients.getConsumer(channel.name());
    return consumer == null ? Uni.createFrom().item(Map.of()) : consumer.getPositions();
  }

  private synchronized Admin client() {
    if (admin == null) {
      admin = Admin.create(settings);
    }
    return admin;
  }

  synchronized void stop(@Observes ShutdownEvent stopping) {
    if (admin != null) {
      admin.close(Duration.ZERO);
    }
  }
}
