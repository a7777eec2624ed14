package in.namaste.journeys.town;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.launcher.NamasteSystem;
import in.namaste.testing.Topic;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** What stands in a system that came back in another place. */
public final class Elsewhere {

  private static final Duration LIMIT = Duration.ofMinutes(1);
  private static final Duration STILL = Duration.ofSeconds(1);

  /** Those of groups that go on where they were; the others have the id of a process behind. */
  private static final List<String> GROUPS =
      List.of(
          "chatbot-gateway",
          "chatbot-gateway-notices",
          "chatbot-gateway-sla",
          "ticket-service",
          "ticket-service-sla",
          "feedback-service",
          "feedback-service-ratings",
          "sla-monitor",
          "sla-monitor-feedback");

  private final NamasteSystem system;

  /**
   * @param system that runs
   */
  public Elsewhere(NamasteSystem system) {
    this.system = system;
  }

  /** Waits until everything is published and read, and nothing comes of it any more. */
  public void awaitQuiet() {
    await("all that was on its way")
        .during(STILL)
        .atMost(LIMIT)
        .until(() -> waiting() == 0 && behind() == 0);
  }

  private long waiting() throws SQLException {
    long waiting = 0;
    for (String database : List.of("gateway", "ticket", "feedback", "sla")) {
      waiting += Long.parseLong(column(database, "select count(*) from outbox").getFirst());
    }
    return waiting;
  }

  private long behind() throws ExecutionException, InterruptedException {
    long behind = 0;
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", system.bootstrapServers()))) {
      for (String group : GROUPS) {
        Map<TopicPartition, OffsetAndMetadata> at =
            admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        for (Map.Entry<TopicPartition, Long> end : ends(admin, at.keySet()).entrySet()) {
          OffsetAndMetadata next = at.get(end.getKey());
          behind += end.getValue() - (next == null ? 0 : next.offset());
        }
      }
    }
    return behind;
  }

  /** The ends of all partitions of the topics of which a group has read some. */
  private static Map<TopicPartition, Long> ends(Admin admin, Set<TopicPartition> read)
      throws ExecutionException, InterruptedException {
    Set<String> topics = read.stream().map(TopicPartition::topic).collect(Collectors.toSet());
    Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
    for (TopicDescription topic : admin.describeTopics(topics).allTopicNames().get().values()) {
      for (var partition : topic.partitions()) {
        asked.put(new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest());
      }
    }
    Map<TopicPartition, Long> ends = new HashMap<>();
    admin.listOffsets(asked).all().get().forEach((part, end) -> ends.put(part, end.offset()));
    return ends;
  }

  /** Every ticket by number, version and state, as ticket-service has it. */
  public List<String> tickets() throws SQLException {
    return column(
        "ticket",
        "select number || ' ' || version || ' ' || state from ticket order by number collate \"C\"");
  }

  /** The same as sla-monitor has it. */
  public List<String> watchedTickets() throws SQLException {
    return column(
        "sla",
        "select number || ' ' || version || ' ' || state from ticket_view order by number collate \"C\"");
  }

  /** The phone of each ticket of these people; one who has two tickets is there twice. */
  public List<String> complainants(Set<String> phones) throws SQLException {
    return column("ticket", "select phone from complaint where phone is not null").stream()
        .filter(phones::contains)
        .toList();
  }

  /** Which of these people have sent a complaint, as their words came in. */
  public Set<String> senders(Set<String> phones) {
    return new Topic(system.bootstrapServers(), "whatsapp.inbound")
        .all().stream()
            .filter(record -> Topic.text(record).contains("\"submit:"))
            .flatMap(record -> Events.parse(record).stream())
            .map(event -> "+" + event.at("/message/from").asText())
            .filter(phones::contains)
            .collect(Collectors.toSet());
  }

  /** The answers of visitors that are kept, counted or set aside. */
  public Set<String> answers() throws SQLException {
    return Set.copyOf(column("feedback", "select id from answer"));
  }

  /** The answers of visitors as they came in. */
  public Set<String> submissions() {
    return new Topic(system.bootstrapServers(), "feedback.inbound")
        .all().stream()
            .flatMap(record -> Events.parse(record).stream())
            .map((JsonNode event) -> event.path("eventId").asText())
            .collect(Collectors.toSet());
  }

  private List<String> column(String database, String sql) throws SQLException {
    try (Connection connection = system.database(database).getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
