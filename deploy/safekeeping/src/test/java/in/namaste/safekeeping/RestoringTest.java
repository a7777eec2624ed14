package in.namaste.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.launcher.LauncherLogging;
import in.namaste.launcher.LocalPorts;
import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.databases.Databases;
import in.namaste.launcher.databases.ServiceDatabase;
import in.namaste.launcher.kafka.EmbeddedKafka;
import in.namaste.launcher.kafka.KafkaSettings;
import in.namaste.launcher.postgres.EmbeddedPostgreSql;
import in.namaste.launcher.postgres.PostgreSqlSettings;
import in.namaste.launcher.topics.AsyncApi;
import in.namaste.launcher.topics.Topics;
import in.namaste.safekeeping.dump.Dump;
import in.namaste.safekeeping.history.AnchorTopic;
import in.namaste.safekeeping.history.Finding;
import in.namaste.safekeeping.history.HistoryCheck;
import in.namaste.safekeeping.restore.Restoring;
import in.namaste.safekeeping.topics.WholeTopic.Brokers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dump is taken, life goes on, the database is lost, and the dump goes into an empty one. */
class RestoringTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path ROOT = ProjectRoot.find();
  private static final String OLD = "018f6b1e-7c00-7a00-8000-000000000042";
  private static final String NEW = "018f6b1e-7c00-7a00-8000-000000000043";

  private static final String MERGED = "018f6b1e-7c00-7a00-8000-000000000044";

  private static final Set<String> TOPICS =
      Set.of(
          "grievance.events",
          "ticket.events",
          "ticket.notices",
          "sla.events",
          "directory",
          "history.anchors");

  @TempDir static Path folder;
  private static EmbeddedKafka kafka;
  private static EmbeddedPostgreSql postgres;
  private static Target target;

  @BeforeAll
  static void start() throws Exception {
    LauncherLogging.quiet();
    List<Integer> ports = LocalPorts.free(3);
    kafka =
        EmbeddedKafka.start(new KafkaSettings(folder.resolve("kafka"), ports.get(0), ports.get(1)));
    new Topics(kafka.bootstrapServers())
        .create(
            AsyncApi.topics(ROOT.resolve("deploy/contracts/asyncapi.yaml")).stream()
                .filter(topic -> TOPICS.contains(topic.name()))
                .toList());
    postgres =
        EmbeddedPostgreSql.start(
            new PostgreSqlSettings(
                folder.resolve("postgres"),
                PostgreSqlSettings.sharedBinaries(ROOT),
                folder.resolve("postgres.log"),
                ports.get(2),
                "secret"));
    emptyDatabase();
    target =
        new Target(
            LocalPorts.HOST,
            ports.get(2),
            "ticket",
            "ticket_owner",
            "secret",
            "ticket",
            new Brokers(kafka.bootstrapServers()));
  }

  @AfterAll
  static void stop() throws Exception {
    postgres.close();
    kafka.close();
  }

  @Test
  void whatHappenedSinceTheDumpComesBackFromTheTopics() throws Exception {
    emptyDatabase();
    beforeTheDump();
    Path dump = folder.resolve("ticket.dump");
    try (Connection database = target.reading()) {
      Dump.write(database, dump);
    }
    RecordMetadata evidence = afterTheDump();
    emptyDatabase();

    Restoring.Done done = Restoring.restore(target, dump);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dump)))
        .isEqualTo("rw-------");
    assertThat(done.broughtForward()).isEqualTo(1);
    assertThat(done.madeAgain()).isEqualTo(2);
    assertThat(one("select state || ' ' || master_number from ticket where id = '" + MERGED + "'"))
        .isEqualTo("MERGED RTK-2611-004217-7");
    assertThat(
            one(
                "select version || ' ' || state || ' ' || number from ticket where id = '"
                    + OLD
                    + "'"))
        .isEqualTo("4 RESOLVED RTK-2611-004217-7");
    assertThat(
            one(
                "select number || ' ' || c.name from ticket t join complaint c on c.ticket_id = t.id where id = '"
                    + NEW
                    + "'"))
        .as("a number that a citizen holds stays theirs")
        .isEqualTo("RTK-2611-004218-9 सुनील");
    assertThat(one("select description from complaint where ticket_id = '" + OLD + "'"))
        .isEqualTo("पानी नहीं आ रहा");
    assertThat(Long.parseLong(one("select last from number_serial where month = '2611'")))
        .as("no serial is given twice, not even one that no topic knows")
        .isEqualTo(4218 + 1000);
    assertThat(one("select count(*) from outbox"))
        .as("what is out is not published again")
        .isEqualTo("0");
    assertThat(one("select count(*) from inbox where cause = 'submitted-new'")).isEqualTo("1");
    assertThat(one("select count(*) from inbox where cause = 'evidence-old'")).isEqualTo("0");
    assertThat(position(evidence)).as("the photo is read again").isEqualTo(evidence.offset());
    assertThat(
            one(
                "insert into timeline (ticket_id, at, kind, actor) values ('"
                    + OLD
                    + "', now(), 'ADDED', 'citizen') returning (id > 1)::text"))
        .isEqualTo("true");
    try (Connection database = target.reading()) {
      Finding finding =
          HistoryCheck.of(database, Optional.of(() -> AnchorTopic.read(target.brokers())));
      assertThat(finding.broken()).isEmpty();
      assertThat(finding.remarks())
          .singleElement()
          .asString()
          .endsWith("anchors 2 to 2 speak of what that dump lacks");
    }
  }

  @Test
  void aDatabaseThatHoldsTicketsIsNotFilled() throws Exception {
    emptyDatabase();
    ticket();
    Path dump = folder.resolve("other.dump");
    try (Connection database = target.reading()) {
      Dump.write(database, dump);
    }

    assertThatThrownBy(() -> Restoring.restore(target, dump))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("holds 1 tickets");
  }

  private static void beforeTheDump() throws Exception {
    ticket();
    String event = ticketEvent("TicketRegistered", OLD, "RTK-2611-004217-7", 1);
    send("ticket.events", OLD, event);
    run(
        """
        insert into number_serial values ('2611', 4217);
        insert into complaint (ticket_id, citizen_id, channel, name, description)
        values ('%1$s', gen_random_uuid(), 'whatsapp', 'अनीता', 'पानी नहीं आ रहा');
        insert into timeline (ticket_id, at, kind, actor) values ('%1$s', now(), 'REGISTERED', 'citizen');
        insert into history (subject, at, who, what) values ('ticket:%1$s', now(), 'citizen:citizen', 'registered');
        select anchor_history(now(), now() - interval '1 hour', 10000);
        insert into outbox (topic, message_key, event_id, event_type, occurred_at, payload)
        values ('ticket.events', '%1$s', '%2$s', 'TicketRegistered', now(), '\\x7b7d')
        """
            .formatted(OLD, JSON.readTree(event).path("eventId").asText()));
    publishAnchors();
  }

  /** The old ticket is resolved and gets a photo, another citizen gets a number, an hour passes. */
  private static RecordMetadata afterTheDump() throws Exception {
    send("ticket.events", OLD, ticketEvent("TicketResolved", OLD, "RTK-2611-004217-7", 4));
    send("ticket.events", MERGED, merged());
    send("ticket.events", NEW, ticketEvent("TicketRegistered", NEW, "RTK-2611-004218-9", 1));
    ObjectNode submitted =
        example("GrievanceSubmitted").put("eventId", "submitted-new").put("grievanceId", NEW);
    ((ObjectNode) submitted.path("citizen")).put("name", "सुनील");
    send("grievance.events", NEW, submitted.toString());
    RecordMetadata evidence =
        send(
            "grievance.events",
            OLD,
            example("EvidenceAdded")
                .put("eventId", "evidence-old")
                .put("grievanceId", OLD)
                .toString());
    readToTheEnd("ticket-service", "grievance.events");
    run(
        "insert into history (subject, at, who, what) values ('ticket:%s', now(), 'officer:phed', 'resolved')"
            .formatted(OLD));
    run("select anchor_history(now(), now(), 10000)");
    publishAnchors();
    return evidence;
  }

  private static void ticket() throws SQLException {
    run(
        """
        insert into ticket (id, number, version, state, department_code, category_code, place_code,
            area, ticket_class, hours, share_date_hours, reopen_days, promise, registered_at,
            run_started_at, language, slips, reopen_count, run)
        values ('%s', 'RTK-2611-004217-7', 1, 'REGISTERED', 'PHED', 'PHED.NOWATER', 'V-061572', 'RURAL',
            'MINOR', 48, 48, 30, 'RESOLVE', now(), now(), 'hi', 0, 0, 1)
        """
            .formatted(OLD));
  }

  private static void emptyDatabase() throws Exception {
    try (Connection admin = postgres.asSuperuser("postgres").getConnection();
        Statement statement = admin.createStatement()) {
      statement.execute("drop database if exists ticket with (force)");
    }
    new Databases(postgres, role -> "secret").prepare(ServiceDatabase.of(ROOT, "ticket-service"));
  }

  private static ObjectNode example(String type) throws Exception {
    return (ObjectNode)
        JSON.readTree(ROOT.resolve("deploy/contracts/examples/" + type + ".json").toFile());
  }

  private static String ticketEvent(String type, String id, String number, long version)
      throws Exception {
    ObjectNode event =
        example(type).put("ticketId", id).put("eventId", UUID.randomUUID().toString());
    ((ObjectNode) event.path("ticket")).put("number", number).put("version", version);
    return event.toString();
  }

  private static String merged() throws Exception {
    ObjectNode event =
        example("TicketMerged")
            .put("ticketId", MERGED)
            .put("eventId", UUID.randomUUID().toString());
    ((ObjectNode) event.path("ticket")).put("number", "RTK-2611-004216-8").put("masterId", OLD);
    return event.toString();
  }

  private static void publishAnchors() throws Exception {
    try (Connection database = target.reading();
        Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), number, heads,
                    encode(digest, 'hex'), encode(hash, 'hex') from history_anchor order by number
                """)) {
      int known = AnchorTopic.read(target.brokers()).size();
      while (rows.next()) {
        if (rows.getLong(2) > known) {
          ObjectNode event =
              example("HistoryAnchored")
                  .put("eventId", UUID.randomUUID().toString())
                  .put("occurredAt", rows.getString(1))
                  .put("number", rows.getLong(2))
                  .put("heads", rows.getInt(3))
                  .put("digest", rows.getString(4))
                  .put("hash", rows.getString(5));
          send("history.anchors", "history", event.toString());
        }
      }
    }
  }

  private static RecordMetadata send(String topic, String key, String value) throws Exception {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers()),
            new StringSerializer(),
            new StringSerializer())) {
      return producer.send(new ProducerRecord<>(topic, key, value)).get();
    }
  }

  /** As the service would have committed before it died. */
  private static void readToTheEnd(String group, String topic) throws Exception {
    try (Admin admin = target.brokers().admin()) {
      Map<TopicPartition, OffsetAndMetadata> ends = new java.util.HashMap<>();
      for (int partition = 0; partition < 12; partition++) {
        ends.put(new TopicPartition(topic, partition), new OffsetAndMetadata(100));
      }
      admin.alterConsumerGroupOffsets(group, ends).all().get();
    }
  }

  private static long position(RecordMetadata record) throws Exception {
    try (Admin admin = target.brokers().admin()) {
      return admin
          .listConsumerGroupOffsets("ticket-service")
          .partitionsToOffsetAndMetadata()
          .get()
          .get(new TopicPartition(record.topic(), record.partition()))
          .offset();
    }
  }

  private static String one(String sql) throws SQLException {
    try (Connection database = target.source().getConnection();
        Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static void run(String sql) throws SQLException {
    try (Connection database = target.source().getConnection();
        Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }
}
