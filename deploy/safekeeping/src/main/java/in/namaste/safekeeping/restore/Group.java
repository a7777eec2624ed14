package in.namaste.safekeeping.restore;

import in.namaste.safekeeping.Refused;
import in.namaste.safekeeping.topics.WholeTopic.Brokers;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/**
 * How far a service has read a topic: what lies before has had its effect.
 *
 * @param id of the consumer group
 */
record Group(Brokers brokers, String id) {

  /** Where it goes on, by partition. */
  Map<TopicPartition, Long> positions() {
    try (Admin admin = brokers.admin()) {
      return admin
          .listConsumerGroupOffsets(id)
          .partitionsToOffsetAndMetadata()
          .get()
          .entrySet()
          .stream()
          .filter(entry -> entry.getValue() != null)
          .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().offset()));
    } catch (ExecutionException e) {
      throw new Refused(
          "How far " + id + " has read is not known: " + e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      throw Refused.interrupted(e);
    }
  }

  /** Lets it read again from there. */
  void goBackTo(Map<TopicPartition, Long> positions) {
    if (positions.isEmpty()) {
      return;
    }
    Map<TopicPartition, OffsetAndMetadata> offsets =
        positions.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, entry -> new OffsetAndMetadata(entry.getValue())));
    try (Admin admin = brokers.admin()) {
      admin.alterConsumerGroupOffsets(id, offsets).all().get();
    } catch (ExecutionException e) {
      throw new Refused(
          "The reader " + id + " cannot be set back: " + e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      throw Refused.interrupted(e);
    }
  }

  /** Refuses while the service runs. */
  void requireNobody() {
    try (Admin admin = brokers.admin()) {
      if (!admin
          .describeConsumerGroups(java.util.List.of(id))
          .describedGroups()
          .get(id)
          .get()
          .members()
          .isEmpty()) {
        throw new Refused("ticket-service is running (" + id + " has readers); stop it first.");
      }
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof GroupIdNotFoundException)) {
        throw new Refused(
            "Whether ticket-service runs is not known: " + e.getCause().getMessage(), e);
      }
    } catch (InterruptedException e) {
      throw Refused.interrupted(e);
    }
  }
}
