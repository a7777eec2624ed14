package in.namaste.gateway.webhook;

import in.namaste.messaging.Failures;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jboss.logging.Logger;

/**
 * Writes to Kafka at the edge, and says within {@link #LIMIT} whether Kafka has it. It uses the
 * client directly: an emitter keeps its buffer full of old attempts after an outage, here an
 * attempt whose caller has been answered already is dropped. What timed out may still land: readers
 * drop repeats.
 */
@ApplicationScoped
class InboundLog {

  /** Leaves the rest of two seconds for the answer itself, on a busy machine too. */
  static final Duration LIMIT = Duration.ofMillis(1_500);

  private static final Logger LOG = Logger.getLogger(InboundLog.class);

  /** Attempts waiting for the sending thread; more are refused at once. */
  private static final int MOST_WAITING = 10_000;

  private final Map<String, Object> settings;

  /** Made and used by the sending thread alone: not even its making may hold up a request. */
  private KafkaProducer<byte[], byte[]> producer;

  /** The client may block for a second while it knows no broker: never on an event loop. */
  private final ThreadPoolExecutor sender =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(MOST_WAITING),
          Thread.ofPlatform().name("inbound-log").daemon().factory());

  InboundLog(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
    settings = new HashMap<>(kafka);
    settings.put(ProducerConfig.CLIENT_ID_CONFIG, "chatbot-gateway-webhook");
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, "1000");
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, "1000");
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, "2000");
    settings.put(ProducerConfig.LINGER_MS_CONFIG, "0");
    // A body of 4 MB may be one message.
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, "5242880");
    settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, "500");
  }

  /** Meets the brokers before the first webhook comes. */
  void start(@Observes StartupEvent started) {
    sender.execute(
        () -> {
          try {
            LOG.infof(
                "%d partitions take webhooks",
                producer().partitionsFor(InboundRecords.INBOUND).size());
          } catch (KafkaException away) {
            LOG.warnf(
                "Webhooks are answered with 503 until Kafka is there: %s", Failures.named(away));
          }
        });
  }

  void close(@Observes ShutdownEvent stopping) {
    sender.execute(
        () -> {
          if (producer != null) {
            producer.close(LIMIT);
          }
        });
    sender.shutdown();
  }

  private KafkaProducer<byte[], byte[]> producer() {
    if (producer == null) {
      producer =
          new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }
    return producer;
  }

  /** Completes when the brokers have every record (acks=all), fails when they have not in time. */
  Uni<Void> append(List<ProducerRecord<byte[], byte[]>> records) {
    if (records.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    long deadline = System.nanoTime() + LIMIT.toNanos();
    return Uni.join()
        .all(records.stream().map(record -> append(record, deadline)).toList())
        .andFailFast()
        .replaceWithVoid()
        .ifNoItem()
        .after(LIMIT)
        .fail();
  }

  private Uni<Void> append(ProducerRecord<byte[], byte[]> record, long deadline) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    try {
      sender.execute(() -> send(record, deadline, done));
    } catch (RejectedExecutionException full) {
      done.completeExceptionally(full);
    }
    return Uni.createFrom().completionStage(done);
  }

  private void send(
      ProducerRecord<byte[], byte[]> record, long deadline, CompletableFuture<Void> done) {
    if (System.nanoTime() - deadline > 0) {
      done.completeExceptionally(new TimeoutException("Kafka was away"));
      return;
    }
    try {
      // The callback tells.
      var unused =
          producer()
              .send(
                  record,
                  (written, failure) -> {
                    if (failure == null) {
                      done.complete(null);
                    } else {
                      done.completeExceptionally(failure);
                    }
                  });
    } catch (RuntimeException refused) {
      done.completeExceptionally(refused);
    }
  }
}
