package in.namaste.bench.clocks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads breaches off {@code sla.events}, as a reader who wants to know of them at once. */
final class Breaches implements AutoCloseable {

  private static final String TOPIC = "sla.events";
  private static final Duration POLL = Duration.ofMillis(20);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Clock clock = Clock.systemUTC();
  private final KafkaConsumer<String, String> consumer;

  /** From the topic's present end. */
  Breaches(String bootstrapServers) {
    consumer =
        new KafkaConsumer<>(
            Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
            new StringDeserializer(),
            new StringDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(TOPIC).stream()
            .map(part -> new TopicPartition(TOPIC, part.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
  }

  /**
   * What was read.
   *
   * @param lagMillis from the due time until it was read here
   * @param disordered breaches behind which an older one stood in the same partition
   */
  record Read(int breaches, Instant first, Instant last, Histogram lagMillis, int disordered) {

    double perSecond() {
      return (breaches - 1) * 1e9 / Duration.between(first, last).toNanos();
    }
  }

  /**
   * Reads so many, each counted once.
   *
   * @throws IllegalStateException if none comes for as long as {@code patience}
   */
  Read read(int wanted, Duration patience) throws IOException {
    Set<String> seen = new HashSet<>();
    Map<Integer, Instant> newest = new HashMap<>();
    Histogram lag = new Histogram(3);
    int disordered = 0;
    Instant first = null;
    Instant last = clock.instant();
    while (seen.size() < wanted) {
      for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
        JsonNode event = JSON.readTree(record.value());
        if (!event.path("type").asText().equals("DeadlineBreached")
            || !seen.add(event.path("eventId").asText())) {
          continue;
        }
        last = clock.instant();
        first = first == null ? last : first;
        Instant due = Instant.parse(event.path("dueAt").asText());
        lag.recordValue(Math.max(0, Duration.between(due, last).toMillis()));
        Instant before = newest.put(record.partition(), due);
        disordered += before != null && due.isBefore(before) ? 1 : 0;
      }
      if (Duration.between(last, clock.instant()).compareTo(patience) > 0) {
        throw new IllegalStateException(
            "%d of %d breaches came, then none for %s".formatted(seen.size(), wanted, patience));
      }
    }
    return new Read(seen.size(), first, last, lag, disordered);
  }

  @Override
  public void close() {
    consumer.close();
  }
}
