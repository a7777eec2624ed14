package in.namaste.demo.answers;

import in.namaste.demo.keeping.Wire;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes answers where the form writes them, and waits until feedback-service has taken them. */
public final class AnswerLog {

  private static final String TOPIC = "feedback.inbound";
  private static final String READER = "feedback-service";
  private static final String SOURCE = "demo";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long LOOK_AGAIN_MILLIS = 100;

  private final String bootstrapServers;

  public AnswerLog(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /** Returns when the brokers have them all. */
  public void write(List<Answer> answers) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", 20);
    // As the form does: the record's own time is the machine's, kept to the hour.
    long hour = Clock.systemUTC().instant().truncatedTo(ChronoUnit.HOURS).toEpochMilli();
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      List<Future<?>> sent =
          answers.stream().<Future<?>>map(each -> producer.send(record(each, hour))).toList();
      for (Future<?> each : sent) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka does not take the answers", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while answers were written", e);
    }
  }

  private static ProducerRecord<String, byte[]> record(Answer answer, long hour) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(TOPIC, null, hour, answer.officeCode(), Wire.bytes(answer));
    header(record, "ce_specversion", "1.0");
    header(record, "ce_id", answer.eventId().toString());
    header(record, "ce_type", Answer.TYPE);
    header(record, "ce_source", SOURCE);
    header(record, "ce_time", answer.occurredAt().toString());
    return record;
  }

  private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
    record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  /** Waits until feedback-service has acted on all that is there. */
  public void awaitTaken() throws InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      Map<TopicPartition, Long> ends = ends(admin);
      Instant end = Instant.now().plus(PATIENCE);
      while (!isTaken(admin, ends)) {
        if (Instant.now().isAfter(end)) {
          throw new IllegalStateException("feedback-service does not take the answers");
        }
        Thread.sleep(LOOK_AGAIN_MILLIS);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka does not say what is read", e.getCause());
    }
  }

  private static boolean isTaken(Admin admin, Map<TopicPartition, Long> ends)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> read =
        admin.listConsumerGroupOffsets(READER).partitionsToOffsetAndMetadata().get();
    return ends.entrySet().stream()
        .filter(each -> each.getValue() > 0)
        .allMatch(
            each ->
                read.get(each.getKey()) != null
                    && read.get(each.getKey()).offset() >= each.getValue());
  }

  private static Map<TopicPartition, Long> ends(Admin admin)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetSpec> asked =
        admin.describeTopics(List.of(TOPIC)).allTopicNames().get().get(TOPIC).partitions().stream()
            .collect(
                Collectors.toMap(
                    part -> new TopicPartition(TOPIC, part.partition()),
                    part -> OffsetSpec.latest()));
    return admin.listOffsets(asked).all().get().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().offset()));
  }
}
