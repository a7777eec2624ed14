package in.namaste.gateway.directory;

import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads a topic from its beginning and knows when it has come to what was the end when it began.
 * Once there it stays there.
 */
class ReadToEnd implements KafkaConsumerRebalanceListener {

  private final Map<TopicPartition, Long> ahead = new HashMap<>();
  private boolean begun;

  @Override
  public synchronized void onPartitionsAssigned(
      Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    consumer.seekToBeginning(partitions);
    if (begun) {
      return;
    }
    Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions);
    consumer
        .endOffsets(partitions)
        .forEach(
            (partition, end) -> {
              if (first.get(partition) < end) {
                ahead.put(partition, end);
              }
            });
    begun = true;
  }

  /** A record has been dealt with. */
  synchronized void passed(ConsumerRecord<byte[], byte[]> record) {
    var partition = new TopicPartition(record.topic(), record.partition());
    Long end = ahead.get(partition);
    if (end != null && record.offset() + 1 >= end) {
      ahead.remove(partition);
    }
  }

  synchronized boolean done() {
    return begun && ahead.isEmpty();
  }
}
