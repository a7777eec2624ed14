package in.namaste.safekeeping.whole;

import in.namaste.safekeeping.Refused;
import in.namaste.safekeeping.topics.WholeTopic.Brokers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far groups of readers have come. */
final class Groups {

  /** A group of one process reads its topic from the beginning at each start. */
  private static final Pattern OF_ONE_PROCESS =
      Pattern.compile(".*-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Brokers brokers;

  Groups(Brokers brokers) {
    this.brokers = brokers;
  }

  /** Of all groups that go on where they were. */
  Map<String, Map<String, Long>> positions() {
    try (Admin admin = brokers.admin()) {
      Map<String, Map<String, Long>> all = new TreeMap<>();
      List<String> groups =
          admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get().stream()
              .map(GroupListing::groupId)
              .filter(group -> !OF_ONE_PROCESS.matcher(group).matches())
              .toList();
      for (String group : groups) {
        all.put(group, positions(admin, group));
      }
      return all;
    } catch (ExecutionException e) {
      throw new Refused("How far readers are is not known: " + e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      throw Refused.interrupted(e);
    }
  }

  private static Map<String, Long> positions(Admin admin, String group)
      throws ExecutionException, InterruptedException {
    Map<String, Long> positions = new TreeMap<>();
    admin
        .listConsumerGroupOffsets(group)
        .partitionsToOffsetAndMetadata()
        .get()
        .forEach(
            (partition, at) -> {
              if (at != null) {
                positions.put(partition.toString(), at.offset());
              }
            });
    return positions;
  }

  /** Lets them go on there; each is a group that nobody is in. */
  void set(Map<String, Map<String, Long>> positions, Offsets offsets) {
    try (Admin admin = brokers.admin()) {
      for (Map.Entry<String, Map<String, Long>> group : positions.entrySet()) {
        Map<TopicPartition, OffsetAndMetadata> places = new HashMap<>();
        group
            .getValue()
            .forEach(
                (name, before) -> {
                  TopicPartition partition = partition(name);
                  places.put(partition, new OffsetAndMetadata(offsets.position(partition, before)));
                });
        if (!places.isEmpty()) {
          admin.alterConsumerGroupOffsets(group.getKey(), places).all().get();
        }
      }
    } catch (ExecutionException e) {
      throw new Refused("A reader cannot be placed: " + e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      throw Refused.interrupted(e);
    }
  }

  private static TopicPartition partition(String name) {
    int dash = name.lastIndexOf('-');
    return new TopicPartition(name.substring(0, dash), Integer.parseInt(name.substring(dash + 1)));
  }
}
