package in.namaste.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads a topic from its beginning, once for all tests that look at it: a consumer for each look
 * costs a third of a second. Nobody has asked for a while, and it ends.
 */
final class TopicFollower implements Runnable {

  private static final Duration POLL = Duration.ofMillis(50);

  /** Longer than a test is silent, shorter than a dead broker is worth complaining about. */
  private static final Duration IDLE = Duration.ofSeconds(10);

  private static final Map<Topic, TopicFollower> RUNNING = new HashMap<>();

  private final Topic topic;
  private final List<ConsumerRecord<byte[], byte[]>> read = new ArrayList<>();
  private final Queue<CompletableFuture<Void>> waiting = new ConcurrentLinkedQueue<>();
  private long lastAsked = System.nanoTime();
  private boolean forgotten;

  private TopicFollower(Topic topic) {
    this.topic = topic;
  }

  /** What has been read so far of a topic, from the record of this index on. */
  static List<ConsumerRecord<byte[], byte[]>> from(Topic topic, int index) {
    return of(topic).copyFrom(index);
  }

  /** Completes once all is read that is on the topic now. */
  static CompletableFuture<Void> caughtUp(Topic topic) {
    var end = new CompletableFuture<Void>();
    of(topic).waiting.add(end);
    return end;
  }

  /** Its records are gone from the brokers; who looks next begins anew. */
  static void forget(Topic topic) {
    synchronized (RUNNING) {
      TopicFollower follower = RUNNING.remove(topic);
      if (follower != null) {
        follower.forgotten = true;
      }
    }
  }

  private static TopicFollower of(Topic topic) {
    synchronized (RUNNING) {
      TopicFollower follower =
          RUNNING.computeIfAbsent(
              topic,
              missing -> {
                var started = new TopicFollower(missing);
                Thread.ofPlatform().daemon().name("follows " + missing.name()).start(started);
                return started;
              });
      follower.lastAsked = System.nanoTime();
      return follower;
    }
  }

  private List<ConsumerRecord<byte[], byte[]>> copyFrom(int index) {
    synchronized (read) {
      return List.copyOf(read.subList(index, read.size()));
    }
  }

  @Override
  public void run() {
    try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
      assign(consumer);
      while (isWanted()) {
        answer(consumer);
        take(consumer);
      }
    } catch (RuntimeException e) {
      forget(topic);
      waiting.forEach(end -> end.completeExceptionally(e));
      throw e;
    }
  }

  private boolean isWanted() {
    synchronized (RUNNING) {
      if (waiting.isEmpty() && System.nanoTime() - lastAsked > IDLE.toNanos()) {
        RUNNING.remove(topic, this);
        return false;
      }
      return !forgotten;
    }
  }

  private void answer(KafkaConsumer<byte[], byte[]> consumer) {
    CompletableFuture<Void> end = waiting.poll();
    if (end == null) {
      return;
    }
    Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
    while (ends.entrySet().stream()
        .anyMatch(one -> consumer.position(one.getKey()) < one.getValue())) {
      take(consumer);
    }
    end.complete(null);
  }

  private void take(KafkaConsumer<byte[], byte[]> consumer) {
    var records = consumer.poll(POLL);
    synchronized (read) {
      records.forEach(read::add);
    }
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    Properties settings = new Properties();
    settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, topic.bootstrapServers());
    return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private void assign(KafkaConsumer<byte[], byte[]> consumer) {
    consumer.assign(
        consumer.partitionsFor(topic.name()).stream()
            .map(part -> new TopicPartition(topic.name(), part.partition()))
            .toList());
    consumer.seekToBeginning(consumer.assignment());
  }
}
