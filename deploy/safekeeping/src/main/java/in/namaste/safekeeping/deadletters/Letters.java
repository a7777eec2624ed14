package in.namaste.safekeeping.deadletters;

import in.namaste.safekeeping.Refused;
import in.namaste.safekeeping.topics.LetterTopics;
import in.namaste.safekeeping.topics.WholeTopic;
import in.namaste.safekeeping.topics.WholeTopic.Brokers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The dead letters of all topics, and what became of them. */
final class Letters implements AutoCloseable {

  private static final int SEND_MILLIS = 10_000;

  private final Brokers brokers;
  private final KafkaProducer<byte[], byte[]> producer;

  Letters(Brokers brokers) {
    this.brokers = brokers;
    Map<String, Object> settings = brokers.settings();
    settings.put("acks", "all");
    settings.put("max.block.ms", SEND_MILLIS);
    settings.put("request.timeout.ms", SEND_MILLIS);
    settings.put("delivery.timeout.ms", SEND_MILLIS * 2);
    settings.put("max.request.size", WholeTopic.LARGEST_RECORD_BYTES);
    this.producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /** The topics of dead letters there are, by name. */
  List<String> topics() {
    try (Admin admin = brokers.admin()) {
      return admin.listTopics().names().get().stream()
          .filter(LetterTopics::contain)
          .sorted()
          .toList();
    } catch (ExecutionException e) {
      throw new Refused("No broker answers on " + brokers.bootstrapServers() + ".", e);
    } catch (InterruptedException e) {
      throw Refused.interrupted(e);
    }
  }

  /** A topic's letters by id, the oldest of a partition first, with what became of each. */
  Map<DeadLetter, Optional<Handled>> on(String topic) {
    Map<String, DeadLetter> letters = new LinkedHashMap<>();
    Map<String, Handled> handled = new HashMap<>();
    WholeTopic.records(
        brokers,
        topic,
        record ->
            Handled.of(record)
                .ifPresentOrElse(
                    fate -> handled.put(fate.letter(), fate),
                    () -> {
                      DeadLetter letter = new DeadLetter(record);
                      letters.put(letter.id(), letter);
                    }));
    Map<DeadLetter, Optional<Handled>> all = new LinkedHashMap<>();
    letters.forEach((id, letter) -> all.put(letter, Optional.ofNullable(handled.get(id))));
    return all;
  }

  /**
   * Publishes the record again where it stood, as it was: same partition, key, value and headers.
   * Readers that have handled it drop it by its id.
   *
   * @throws Refused if the topic is compacted and a newer record has the same key: compaction would
   *     keep the old one in its place
   */
  void replay(DeadLetter letter, String by) {
    refuseIfOvertaken(letter);
    ConsumerRecord<byte[], byte[]> whole = letter.isLeftOut() ? original(letter) : letter.record();
    send(
        new ProducerRecord<>(
            letter.origin().topic(),
            letter.origin().partition(),
            whole.key(),
            whole.value(),
            own(whole.headers())));
    remember(letter, new Handled(letter.id(), Handled.REPLAYED, by, ""));
  }

  private void refuseIfOvertaken(DeadLetter letter) {
    String topic = letter.origin().topic();
    if (isCompacted(topic)) {
      WholeTopic.records(
          brokers,
          topic,
          record -> {
            if (record.partition() == letter.origin().partition()
                && record.offset() > letter.originOffset()
                && Arrays.equals(record.key(), letter.record().key())) {
              throw new Refused(
                  "%s is overtaken: a newer record with its key stands on %s. Discard it."
                      .formatted(letter.id(), topic));
            }
          });
    }
  }

  private boolean isCompacted(String topic) {
    var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    try (Admin admin = brokers.admin()) {
      return admin
          .describeConfigs(List.of(resource))
          .all()
          .get()
          .get(resource)
          .get(TopicConfig.CLEANUP_POLICY_CONFIG)
          .value()
          .contains(TopicConfig.CLEANUP_POLICY_COMPACT);
    } catch (ExecutionException e) {
      throw new Refused("%s cannot be asked for.".formatted(topic), e);
    } catch (InterruptedException e) {
      throw Refused.interrupted(e);
    }
  }

  /** Leaves it where it lies and says that nobody need look at it any more. */
  void discard(DeadLetter letter, String by, String why) {
    remember(letter, new Handled(letter.id(), Handled.DISCARDED, by, why));
  }

  private void remember(DeadLetter letter, Handled handled) {
    send(handled.on(new TopicPartition(letter.record().topic(), letter.record().partition())));
  }

  private ConsumerRecord<byte[], byte[]> original(DeadLetter letter) {
    return WholeTopic.record(brokers, letter.origin(), letter.originOffset())
        .orElseThrow(
            () ->
                new Refused(
                    "%s was too large for a letter, and %s is gone: it cannot be replayed."
                        .formatted(letter.id(), letter.from())));
  }

  private static Headers own(Headers all) {
    var own = new RecordHeaders();
    all.forEach(
        header -> {
          if (!header.key().startsWith(DeadLetter.PREFIX)) {
            own.add(header);
          }
        });
    return own;
  }

  private void send(ProducerRecord<byte[], byte[]> record) {
    try {
      producer.send(record).get();
    } catch (ExecutionException e) {
      throw new Refused(
          "%s does not take it (%s).".formatted(record.topic(), e.getCause().getMessage()), e);
    } catch (InterruptedException e) {
      throw Refused.interrupted(e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
