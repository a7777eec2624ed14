package in.namaste.safekeeping.topics;

import in.namaste.safekeeping.topics.WholeTopic.Brokers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Asks where topics end, with one question that the brokers answer at once. */
public final class TopicEnds implements AutoCloseable {

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final List<TopicPartition> partitions;

  /** Finds the partitions of the topics and whom to ask. */
  public TopicEnds(Brokers brokers, Collection<String> topics) {
    consumer = WholeTopic.consumer(brokers);
    partitions =
        topics.stream().flatMap(topic -> WholeTopic.partitions(consumer, topic).stream()).toList();
    consumer.endOffsets(partitions);
  }

  /** Where they end now. */
  public Map<TopicPartition, Long> now() {
    return consumer.endOffsets(partitions);
  }

  @Override
  public void close() {
    consumer.close();
  }
}
