package in.namaste.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.ConfigProvider;

/** How much has been written to topics: asked of the broker without reading any of it. */
final class TopicEnds {

  private static final Map<String, Admin> ADMINS = new ConcurrentHashMap<>();

  private TopicEnds() {}

  /** By the name of the topic. */
  static Map<String, Long> of(List<String> topics) {
    if (topics.isEmpty()) {
      return Map.of();
    }
    Admin admin = admin();
    try {
      Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
      admin
          .describeTopics(topics)
          .allTopicNames()
          .get()
          .forEach(
              (name, topic) ->
                  topic
                      .partitions()
                      .forEach(
                          part ->
                              wanted.put(
                                  new TopicPartition(name, part.partition()),
                                  OffsetSpec.latest())));
      Map<String, Long> ends = new TreeMap<>();
      admin
          .listOffsets(wanted)
          .all()
          .get()
          .forEach((part, end) -> ends.merge(part.topic(), end.offset(), Long::sum));
      return ends;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while looking at " + topics, e);
    } catch (ExecutionException e) {
      throw new AssertionError("Cannot look at " + topics, e);
    }
  }

  private static Admin admin() {
    return ADMINS.computeIfAbsent(
        ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
        servers ->
            Admin.create(
                Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers)));
  }
}
