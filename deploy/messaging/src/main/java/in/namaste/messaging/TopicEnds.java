package in.namaste.messaging;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/**
 * From where to where a topic goes now.
 *
 * @param first offset of the first record that is still there, by partition
 * @param next offset behind the last record
 */
record TopicEnds(Map<TopicPartition, Long> first, Map<TopicPartition, Long> next) {

  /** As the brokers say. */
  static Uni<TopicEnds> of(Admin admin, String topic) {
    return Uni.createFrom()
        .completionStage(
            () -> admin.describeTopics(List.of(topic)).allTopicNames().toCompletionStage())
        .map(
            found ->
                found.get(topic).partitions().stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList())
        .chain(
            partitions ->
                Uni.combine()
                    .all()
                    .unis(
                        offsets(admin, partitions, OffsetSpec.earliest()),
                        offsets(admin, partitions, OffsetSpec.latest()))
                    .with(TopicEnds::new));
  }

  /** What a group has told the brokers that it has done with. */
  static Uni<Map<TopicPartition, Long>> committed(Admin admin, String group, String topic) {
    return Uni.createFrom()
        .completionStage(
            () ->
                admin
                    .listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .toCompletionStage())
        .map(
            all ->
                all.entrySet().stream()
                    .filter(entry -> entry.getKey().topic().equals(topic))
                    .filter(entry -> Objects.nonNull(entry.getValue()))
                    .collect(
                        Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().offset())));
  }

  /**
   * What lies between what was done with and the end; what retention has taken away counts no more.
   */
  Behind behind(Map<TopicPartition, Long> done) {
    Map<TopicPartition, Stretch> stretches = new HashMap<>();
    next.forEach(
        (partition, end) -> {
          long from = first.getOrDefault(partition, 0L);
          long begin = Math.max(from, done.getOrDefault(partition, from));
          if (begin < end) {
            stretches.put(partition, new Stretch(begin, end));
          }
        });
    return new Behind(stretches);
  }

  /** What is still to be done, by partition. */
  record Behind(Map<TopicPartition, Stretch> stretches) {

    long records() {
      return stretches.values().stream().mapToLong(each -> each.end() - each.begin()).sum();
    }
  }

  /**
   * Records of one partition.
   *
   * @param begin offset of the first
   * @param end offset behind the last
   */
  record Stretch(long begin, long end) {}

  private static Uni<Map<TopicPartition, Long>> offsets(
      Admin admin, List<TopicPartition> partitions, OffsetSpec which) {
    Map<TopicPartition, OffsetSpec> asked =
        partitions.stream().collect(Collectors.toMap(Function.identity(), one -> which));
    return Uni.createFrom()
        .completionStage(() -> admin.listOffsets(asked).all().toCompletionStage())
        .map(
            found -> {
              Map<TopicPartition, Long> offsets = new HashMap<>();
              found.forEach((partition, at) -> offsets.put(partition, at.offset()));
              return offsets;
            });
  }
}
