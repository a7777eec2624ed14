package in.namaste.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.safekeeping.history.AnchorTopic;
import in.namaste.safekeeping.history.Finding;
import in.namaste.safekeeping.history.HistoryCheck;
import in.namaste.safekeeping.topics.WholeTopic;
import in.namaste.safekeeping.topics.WholeTopic.Brokers;
import in.namaste.safekeeping.whole.Backup;
import in.namaste.safekeeping.whole.Comparison;
import in.namaste.safekeeping.whole.Restore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything is backed up, everything is lost, and everything comes back on new brokers, whose
 * offsets are others.
 */
class WholeTest {

  private static final String TICKET = "018f6b1e-7c00-7a00-8000-000000000042";
  private static final TopicPartition FACTS = new TopicPartition("ticket.events", 3);
  private static final int RECORDS = 10;
  private static final int GONE = 4;
  private static final long HOUR = 1_795_413_600_000L;

  @TempDir static Path folder;
  private static WholePlace whole;

  @BeforeAll
  static void start() throws Exception {
    whole = new WholePlace(folder);
  }

  @AfterAll
  static void stop() throws Exception {
    whole.close();
  }

  @Test
  void rowsRecordsPositionsAndFilesComeBackAndLaterNumbersAreNotGivenAgain() throws Exception {
    live();
    Path backup = folder.resolve("backup");

    Backup.Done written = Backup.write(whole.place(), backup, Optional.empty());
    whole.loseDatabases();
    whole.newBrokers();
    Files.move(folder.resolve("media"), folder.resolve("lost"));
    Restore.Done done = Restore.into(whole.place(), backup);

    assertThat(written.records()).isEqualTo(RECORDS - GONE);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
        .isEqualTo("rwx------");
    assertThat(done.totals().lines()).isNotEmpty().allMatch(Comparison.Line::isSame);
    assertThat(done.totals().text()).contains("tickets REGISTERED");
    assertRecordsStandAsTheyStood();
    assertThat(position("sla-monitor")).as("read next: the one that was to be read").isEqualTo(3);
    assertThat(whole.one("sla-monitor", "select next_offset from read_position")).isEqualTo("4");
    assertThat(whole.one("ticket-service", "select count(*) from outbox"))
        .as("what was not published yet still is not")
        .isEqualTo("1");
    assertThat(whole.one("ticket-service", "select last from number_serial where month = '2611'"))
        .isEqualTo("5217");
    assertThat(folder.resolve("media/gateway/9f/photo")).hasContent("a photo");
    assertThat(folder.resolve("media/.incoming")).doesNotExist();
    assertHistoryIsWhole();

    assertThatThrownBy(() -> Restore.into(whole.place(), backup))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("a backup goes into an empty place only");
    assertThatThrownBy(() -> Backup.write(whole.place(), backup, Optional.empty()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("never written over");
  }

  /** A ticket with its history, whose next event waits; a reader that has come some way. */
  private static void live() throws Exception {
    whole.run(
        "ticket-service",
        """
        insert into ticket (id, number, version, state, department_code, category_code, place_code,
            area, ticket_class, hours, share_date_hours, reopen_days, promise, registered_at,
            run_started_at, language, slips, reopen_count, run)
        values ('%1$s', 'RTK-2611-004217-7', 1, 'REGISTERED', 'PHED', 'PHED.NOWATER', 'V-061572', 'RURAL',
            'MINOR', 48, 48, 30, 'RESOLVE', now(), now(), 'hi', 0, 0, 1);
        insert into number_serial values ('2611', 4217);
        insert into history (subject, at, who, what) values ('ticket:%1$s', now(), 'citizen:citizen', 'registered');
        insert into outbox (topic, message_key, event_id, event_type, occurred_at, payload)
        values ('ticket.events', '%1$s', gen_random_uuid(), 'TicketAssigned', now(), '\\x7b7d')
        """
            .formatted(TICKET));
    whole.run("sla-monitor", "insert into read_position values ('ticket.events', 3, 8)");
    Files.createDirectories(folder.resolve("media/gateway/9f"));
    Files.createDirectories(folder.resolve("media/.incoming"));
    Files.writeString(folder.resolve("media/gateway/9f/photo"), "a photo");
    Files.writeString(folder.resolve("media/.incoming/half"), "a pho");
    Brokers brokers = whole.place().brokers();
    try (var producer =
            new KafkaProducer<>(
                brokers.settings(), new ByteArraySerializer(), new ByteArraySerializer());
        Admin admin = brokers.admin()) {
      for (int i = 0; i < RECORDS; i++) {
        var record =
            new ProducerRecord<>(
                FACTS.topic(), FACTS.partition(), HOUR + i, bytes("key" + i), bytes("value" + i));
        record.headers().add("ce_type", bytes("TicketRegistered"));
        producer.send(record).get();
      }
      // As if they were older than the topic keeps them.
      admin.deleteRecords(Map.of(FACTS, RecordsToDelete.beforeOffset(GONE))).all().get();
      admin
          .alterConsumerGroupOffsets("sla-monitor", Map.of(FACTS, new OffsetAndMetadata(7)))
          .all()
          .get();
    }
  }

  private static void assertRecordsStandAsTheyStood() {
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    WholeTopic.records(whole.place().brokers(), FACTS.topic(), records::add);
    assertThat(records).hasSize(RECORDS - GONE);
    for (int i = 0; i < records.size(); i++) {
      ConsumerRecord<byte[], byte[]> record = records.get(i);
      assertThat(record.partition()).isEqualTo(FACTS.partition());
      assertThat(record.offset()).isEqualTo(i);
      assertThat(record.timestamp()).isEqualTo(HOUR + GONE + i);
      assertThat(record.key()).isEqualTo(bytes("key" + (GONE + i)));
      assertThat(record.value()).isEqualTo(bytes("value" + (GONE + i)));
      assertThat(record.headers().lastHeader("ce_type").value())
          .isEqualTo(bytes("TicketRegistered"));
    }
  }

  private static long position(String group) throws Exception {
    try (Admin admin = whole.place().brokers().admin()) {
      return admin
          .listConsumerGroupOffsets(group)
          .partitionsToOffsetAndMetadata()
          .get()
          .get(FACTS)
          .offset();
    }
  }

  private static void assertHistoryIsWhole() throws Exception {
    try (Connection database = whole.place().databases().get("ticket-service").reading()) {
      Finding finding =
          HistoryCheck.of(database, Optional.of(() -> AnchorTopic.read(whole.place().brokers())));
      assertThat(finding.broken()).isEmpty();
      assertThat(finding.remarks()).singleElement().asString().startsWith("restored ");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
