package in.namaste.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.header.Header;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A topic seen from outside: a test sends records to it and waits for what appears on it.
 *
 * @param bootstrapServers the broker
 * @param name Kafka's name of the topic
 */
public record Topic(String bootstrapServers, String name) {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** What Kafka calls a topic's end where records are deleted. */
  private static final long TO_THE_END = -1;

  private static final Duration LOOK = Duration.ofMillis(10);

  /** A topic of the broker that the running {@code @QuarkusTest} uses. */
  public static Topic named(String name) {
    return new Topic(
        ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class), name);
  }

  /** Sends a text and waits until the broker has it. */
  public void send(String key, String value) {
    send(key, value.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /**
   * Sends bytes and waits until the broker has them.
   *
   * @param key null for none
   */
  public void send(String key, byte[] value, Map<String, String> headers) {
    byte[] keyBytes = key == null ? null : key.getBytes(StandardCharsets.UTF_8);
    var record = new ProducerRecord<>(name, keyBytes, value);
    headers.forEach(
        (header, text) -> record.headers().add(header, text.getBytes(StandardCharsets.UTF_8)));
    try {
      SharedProducer.of(bootstrapServers).send(record).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while sending to " + name, e);
    } catch (ExecutionException e) {
      throw new AssertionError("Cannot send to " + name, e);
    }
  }

  /** Makes a compacted topic as empty as if the brokers had lost their disks. */
  public void lose() {
    Map<String, Object> address =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    try (Admin admin = Admin.create(address)) {
      Map<TopicPartition, RecordsToDelete> everything =
          admin.describeTopics(List.of(name)).allTopicNames().get().get(name).partitions().stream()
              .collect(
                  Collectors.toMap(
                      part -> new TopicPartition(name, part.partition()),
                      part -> RecordsToDelete.beforeOffset(TO_THE_END)));
      // Of a topic that is compacted only, nothing may be deleted.
      setCleanup(admin, "delete");
      admin.deleteRecords(everything).all().get();
      setCleanup(admin, "compact");
      TopicFollower.forget(this);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while losing " + name, e);
    } catch (ExecutionException e) {
      throw new AssertionError("Cannot lose " + name, e);
    }
  }

  private void setCleanup(Admin admin, String policy)
      throws InterruptedException, ExecutionException {
    var topic = new ConfigResource(ConfigResource.Type.TOPIC, name);
    var change =
        new AlterConfigOp(
            new ConfigEntry(TopicConfig.CLEANUP_POLICY_CONFIG, policy), AlterConfigOp.OpType.SET);
    admin.incrementalAlterConfigs(Map.of(topic, List.of(change))).all().get();
  }

  /** The first record that fits, from the topic's beginning; waits up to 20 seconds for it. */
  public ConsumerRecord<byte[], byte[]> await(Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
    return await(1, wanted).getFirst();
  }

  /**
   * All records that fit, from the topic's beginning, once there are so many; waits up to 20
   * seconds for them. Within a key they come in the order of the topic.
   */
  public List<ConsumerRecord<byte[], byte[]>> await(
      int count, Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
    List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
    AtomicInteger looked = new AtomicInteger();
    Awaitility.await("records on " + name)
        .pollInSameThread()
        .pollDelay(Duration.ZERO)
        .pollInterval(LOOK)
        .atMost(LIMIT)
        .until(
            () -> {
              List<ConsumerRecord<byte[], byte[]>> fresh = TopicFollower.from(this, looked.get());
              looked.addAndGet(fresh.size());
              fresh.stream().filter(wanted).forEach(found::add);
              return found.size() >= count;
            });
    return found;
  }

  /** Everything on the topic up to its end at the time of the call. */
  public List<ConsumerRecord<byte[], byte[]>> all() {
    TopicFollower.caughtUp(this).orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS).join();
    return TopicFollower.from(this, 0);
  }

  /** A record's value as text. */
  public static String text(ConsumerRecord<byte[], byte[]> record) {
    return new String(record.value(), StandardCharsets.UTF_8);
  }

  /** A record's key as text, or null. */
  public static String key(ConsumerRecord<byte[], byte[]> record) {
    return record.key() == null ? null : new String(record.key(), StandardCharsets.UTF_8);
  }

  /** A header's text, or null if the record has none of this name. */
  public static String header(ConsumerRecord<byte[], byte[]> record, String header) {
    Header found = record.headers().lastHeader(header);
    return found == null ? null : new String(found.value(), StandardCharsets.UTF_8);
  }
}
