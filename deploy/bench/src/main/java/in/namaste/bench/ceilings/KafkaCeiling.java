package in.namaste.bench.ceilings;

import in.namaste.bench.pace.Pace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** How fast this broker takes records from one producer, with nothing else going on. */
public final class KafkaCeiling {

  private static final String TOPIC = "bench.ceiling";
  private static final int PARTITIONS = 12;
  private static final int RECORD_BYTES = 300;
  private static final Duration WARM_UP = Duration.ofSeconds(1);

  private final String bootstrapServers;

  /**
   * @param bootstrapServers the broker under test
   */
  public KafkaCeiling(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /**
   * Sends records of 300 bytes with {@code acks=all} on a topic of its own, which it removes again.
   *
   * @param inFlight how many records may wait for their acknowledgement at once
   * @param lingerMillis how long the producer may wait to fill a batch
   */
  public Pace measure(Duration duration, int inFlight, int lingerMillis)
      throws InterruptedException, ExecutionException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1))).all().get();
      try (var producer =
          new KafkaProducer<>(
              settings(lingerMillis), new ByteArraySerializer(), new ByteArraySerializer())) {
        send(producer, WARM_UP, inFlight);
        return send(producer, duration, inFlight);
      } finally {
        admin.deleteTopics(List.of(TOPIC)).all().get();
      }
    }
  }

  private Map<String, Object> settings(int lingerMillis) {
    return Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", lingerMillis);
  }

  private static Pace send(KafkaProducer<byte[], byte[]> producer, Duration duration, int inFlight)
      throws InterruptedException {
    Histogram micros = new ConcurrentHistogram(3);
    var places = new Semaphore(inFlight);
    var firstFailure = new AtomicReference<Exception>();
    byte[] value = new byte[RECORD_BYTES];
    long start = System.nanoTime();
    while (System.nanoTime() - start < duration.toNanos()) {
      places.acquire();
      long sent = System.nanoTime();
      // Its failure reaches the callback.
      Future<?> unused =
          producer.send(
              new ProducerRecord<>(TOPIC, value),
              (metadata, failure) -> {
                firstFailure.compareAndSet(null, failure);
                micros.recordValue((System.nanoTime() - sent) / 1_000);
                places.release();
              });
    }
    places.acquire(inFlight);
    if (firstFailure.get() != null) {
      throw new IllegalStateException("The broker refused a record", firstFailure.get());
    }
    return Pace.of(micros, System.nanoTime() - start);
  }
}
