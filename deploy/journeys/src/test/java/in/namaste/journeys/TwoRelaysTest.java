package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.journeys.town.Crowd;
import in.namaste.journeys.town.OutboxWriters;
import in.namaste.journeys.town.Replica;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import in.namaste.launcher.permissions.ServicePermissions;
import in.namaste.launcher.services.Service;
import in.namaste.testing.Topic;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two processes of ticket-service relay one outbox while many write to it, the broker goes and
 * comes, and each of the two is killed with SIGKILL in the middle of its work. Whatever is
 * repeated: nothing is lost, and nothing stands out of the order of its key.
 */
@TownTest
@Order(45)
class TwoRelaysTest {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  @Test
  void fiveThousandEventsComeOutWholeAndInOrder(Town town) throws Exception {
    prove(town, "relay.proof", 200, 5_000);
  }

  @Tag("long")
  @Test
  void fiftyThousandEventsComeOutWholeAndInOrder(Town town) throws Exception {
    prove(town, "relay.proof.long", 1_000, 50_000);
  }

  private static void prove(Town town, String topic, int keys, int events) throws Exception {
    var made = List.of(new NewTopic(topic, 12, (short) 1));
    change(town, admin -> admin.createTopics(made).all());
    var mayWrite =
        new ServicePermissions(
            Service.TICKET_SERVICE.label(), new TreeSet<>(Set.of(topic)), new TreeSet<>());
    change(town, admin -> admin.createAcls(mayWrite.rules()).all());
    var writers = new OutboxWriters(town.system().database("ticket"), topic, keys, events);
    String service = Service.TICKET_SERVICE.label();

    try (Replica second = Replica.of(town, Service.TICKET_SERVICE)) {
      try (Crowd writing = Crowd.telling(OutboxWriters.WRITERS, writers::write)) {
        awaitWritten(writers, events / 5);
        town.system().kill(service);
        awaitWritten(writers, 2 * events / 5);
        town.system().stopKafka();
      }
      town.system().startKafka();
      awaitOut(town, topic, 2 * events / 5);
      town.system().kill(service);
      awaitOut(town, topic, 4 * events / 5);
      second.kill();
      awaitEmpty(town, topic);
      town.system().awaitReady(service);
    }

    Map<String, List<Integer>> read = withoutRepeats(town.topic(topic).all());
    change(town, admin -> admin.deleteTopics(List.of(topic)).all());
    for (int key = 0; key < writers.keys(); key++) {
      List<Integer> all = IntStream.rangeClosed(1, writers.written(key)).boxed().toList();
      assertThat(read.getOrDefault(String.valueOf(key), List.of()))
          .as("key %d", key)
          .isEqualTo(all);
    }
    assertThat(read.values().stream().mapToInt(List::size).sum()).isEqualTo(events);
  }

  private static void change(Town town, Function<Admin, KafkaFuture<Void>> work)
      throws InterruptedException {
    Map<String, Object> address =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, town.system().bootstrapServers());
    try (Admin admin = Admin.create(address)) {
      work.apply(admin).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The topic of the proof is not as wanted", e);
    }
  }

  private static void awaitWritten(OutboxWriters writers, int events) {
    await(events + " events are written").atMost(LIMIT).until(() -> writers.written() >= events);
  }

  private static void awaitOut(Town town, String topic, int events) {
    await(events + " records are out")
        .atMost(LIMIT)
        .until(() -> town.topic(topic).all().size() >= events);
  }

  private static void awaitEmpty(Town town, String topic) throws SQLException {
    try (Connection connection = town.system().database("ticket").getConnection();
        PreparedStatement count =
            connection.prepareStatement("select count(*) from outbox where topic = ?")) {
      count.setString(1, topic);
      await("an empty outbox")
          .pollInSameThread()
          .atMost(LIMIT)
          .until(
              () -> {
                try (ResultSet found = count.executeQuery()) {
                  found.next();
                  return found.getInt(1) == 0;
                }
              });
    }
  }

  /** The positions of each key in the order of the topic, each event as it came first. */
  private static Map<String, List<Integer>> withoutRepeats(
      List<ConsumerRecord<byte[], byte[]>> records) {
    Set<String> seen = new HashSet<>();
    return records.stream()
        .filter(record -> seen.add(Topic.header(record, "ce_id")))
        .collect(
            Collectors.groupingBy(
                Topic::key,
                Collectors.mapping(
                    record -> Integer.valueOf(Topic.text(record)), Collectors.toList())));
  }
}
