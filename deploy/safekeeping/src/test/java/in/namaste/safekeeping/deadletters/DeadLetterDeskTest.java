package in.namaste.safekeeping.deadletters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.launcher.LauncherLogging;
import in.namaste.launcher.LocalPorts;
import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.kafka.EmbeddedKafka;
import in.namaste.launcher.kafka.KafkaSettings;
import in.namaste.launcher.topics.AsyncApi;
import in.namaste.launcher.topics.Topics;
import in.namaste.safekeeping.Refused;
import in.namaste.safekeeping.topics.LetterTopics;
import in.namaste.safekeeping.topics.WholeTopic;
import in.namaste.safekeeping.topics.WholeTopic.Brokers;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on a real broker; letters as deploy/messaging writes them. */
class DeadLetterDeskTest {

  private static final String SOURCE = "grievance.events";
  private static final String LETTERS = "grievance.events.ticket-service.dlq";
  private static final String COMPACTED = "directory";
  private static final String COMPACTED_LETTERS = "directory.sla-monitor.dlq";
  private static final String OTHERS = "sla.events.ticket-service.dlq";

  private static final Pattern STANDS = Pattern.compile("(.+)-(\\d+)@(\\d+)");

  @TempDir static Path folder;
  private static EmbeddedKafka kafka;
  private static KafkaProducer<byte[], byte[]> producer;

  @BeforeAll
  static void aBroker() throws Exception {
    LauncherLogging.quiet();
    List<Integer> ports = LocalPorts.free(2);
    kafka =
        EmbeddedKafka.start(new KafkaSettings(folder.resolve("kafka"), ports.get(0), ports.get(1)));
    new Topics(kafka.bootstrapServers())
        .create(
            AsyncApi.topics(ProjectRoot.find().resolve("deploy/contracts/asyncapi.yaml")).stream()
                .filter(
                    topic ->
                        Set.of(
                                SOURCE,
                                LETTERS,
                                OTHERS,
                                COMPACTED,
                                COMPACTED_LETTERS,
                                LetterTopics.PARKED)
                            .contains(topic.name()))
                .toList());
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka.bootstrapServers()),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  @AfterAll
  static void ends() throws Exception {
    producer.close();
    kafka.close();
  }

  @Test
  void whatWaitsIsListedAndShownWithoutWhatIsSomebodys() throws Exception {
    String letter = dies("91000000001", "{\"type\":\"GrievanceSubmitted\",\"name\":\"Ramkali\"}");

    assertThat(said("list"))
        .contains(letter, "unreadable", "java.lang.IllegalStateException")
        .contains("from grievance.events-");
    assertThat(said("show", letter))
        .contains("key: (11 characters)", "GrievanceSubmitted", "(7 characters)")
        .doesNotContain("Ramkali", "91000000001");
    assertThat(said("list", OTHERS)).doesNotContain(letter).contains("0 open, 0 handled.");
  }

  @Test
  void aReplayedRecordStandsWhereItCameFromAsItWasAndIsReplayedOnce() throws Exception {
    String letter = dies("replayed", "{\"type\":\"GrievanceSubmitted\",\"replay\":1}");
    ConsumerRecord<byte[], byte[]> first = standing("replayed").getFirst();

    assertThat(said("replay", letter, "--by", "Meena")).contains("replayed " + letter);

    List<ConsumerRecord<byte[], byte[]>> both = standing("replayed");
    assertThat(both).hasSize(2);
    ConsumerRecord<byte[], byte[]> again = both.getLast();
    assertThat(again.partition()).isEqualTo(first.partition());
    assertThat(again.value()).isEqualTo(first.value());
    assertThat(again.headers().toArray()).isEqualTo(first.headers().toArray());
    assertThat(said("list", LETTERS)).doesNotContain(letter);
    assertThat(said("show", letter)).contains("replayed by Meena");
    assertThatThrownBy(() -> said("replay", letter))
        .isInstanceOf(Refused.class)
        .hasMessage("%s was replayed by Meena before.", letter);
    assertThat(standing("replayed")).hasSize(2);
  }

  @Test
  void whatWasTooLargeForALetterIsReplayedFromWhereItStands() throws Exception {
    var origin = send(SOURCE, null, "large", "{\"large\":true}");
    var letter =
        send(
            LETTERS,
            origin,
            null,
            "",
            Map.of("dead-letter-left-out-bytes", String.valueOf(5_000_000)));

    assertThat(said("list", LETTERS)).contains("5,000,000 bytes");
    assertThat(said("show", letter)).contains("too large for a letter");
    said("replay", letter);

    assertThat(standing("large"))
        .extracting(record -> text(record.value()))
        .containsExactly("{\"large\":true}", "{\"large\":true}");
  }

  /**
   * Compaction would keep the old record and drop the new one: a reader to come would know less.
   */
  @Test
  void onACompactedTopicNothingOvertakesWhatIsNewer() throws Exception {
    var old = send(COMPACTED, null, "post:A", "{\"version\":1}");
    var letter = send(COMPACTED_LETTERS, old, "post:A", "{\"version\":1}");
    var only = send(COMPACTED, null, "post:B", "{\"version\":1}");
    var replayable = send(COMPACTED_LETTERS, only, "post:B", "{\"version\":1}");
    send(COMPACTED, null, "post:A", "{\"version\":2}");

    assertThatThrownBy(() -> said("replay", letter))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("a newer record with its key stands on directory");
    assertThat(said("list", COMPACTED_LETTERS)).contains(letter);
    assertThat(said("replay", replayable)).contains("replayed " + replayable);
  }

  @Test
  void optionsMayComeBeforeTheLetters() throws Exception {
    String letter = dies("options", "no JSON");

    said("discard", "--why", "nonsense", letter);

    assertThat(said("show", letter)).contains("discarded by");
  }

  @Test
  void aDiscardedOneStaysWhereItLiesWithTheReason() throws Exception {
    String letter = dies("discarded", "no JSON");

    assertThatThrownBy(() -> said("discard", letter))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("--why");
    said("discard", letter, "--why", "sent by a broken test phone", "--by", "Meena");

    assertThat(said("list", LETTERS)).doesNotContain(letter);
    assertThat(said("show", letter))
        .contains("not JSON, 7 bytes", "discarded by Meena sent by a broken test phone");
    assertThat(standing("discarded")).hasSize(1);
  }

  @Test
  void whatMetaSentAndNobodyCouldReadIsListedShownAndDiscarded() throws Exception {
    String parked =
        send(
            LetterTopics.PARKED,
            null,
            null,
            "{\"name\":\"Ramkali\"",
            Map.of("parked-reason", "not JSON"));

    assertThat(said("list")).contains(parked, "not JSON", "from Meta");
    assertThat(said("show", parked)).contains("not JSON, 17 bytes").doesNotContain("Ramkali");
    assertThatThrownBy(() -> said("replay", parked))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("no service can read it");
    said("discard", parked, "--why", "a test of Meta's console", "--by", "Meena");
    assertThat(said("list", LetterTopics.PARKED)).contains("0 open, 1 handled.");
  }

  @Test
  void somebodyWithoutANameSaysOne() throws Exception {
    String letter = dies("nameless", "no JSON");

    assertThatThrownBy(() -> said("replay", letter, "--by", "?"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("--by NAME");
    assertThatThrownBy(() -> said("discard", letter, "--why", "nonsense", "--by", " "))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("--by NAME");
    assertThat(said("list", LETTERS)).contains(letter);
  }

  @Test
  void whatIsNotThereIsSaidInOneSentence() {
    assertThatThrownBy(() -> said("replay", "nowhere.dlq"))
        .hasMessage("There is no topic of dead letters nowhere.dlq.");
    assertThatThrownBy(() -> said("show", LETTERS + "-0@999999"))
        .hasMessage("There is no dead letter %s-0@999999.", LETTERS);
    assertThatThrownBy(() -> said("burn")).hasMessageContaining("list, show, replay or discard");
    assertThatThrownBy(() -> said("replay")).hasMessageContaining("Which ones?");
  }

  /** A record and the dead letter that its reader made of it; gives the letter's name. */
  private static String dies(String key, String value) throws Exception {
    return send(LETTERS, send(SOURCE, null, key, value), key, value);
  }

  private static String send(String topic, String origin, String key, String value)
      throws Exception {
    return send(topic, origin, key, value, Map.of());
  }

  private static String send(
      String topic, String origin, String key, String value, Map<String, String> more)
      throws Exception {
    var record = new ProducerRecord<>(topic, key == null ? null : bytes(key), bytes(value));
    record.headers().add("ce_id", bytes("id-of-" + key));
    if (origin != null) {
      Matcher parts = STANDS.matcher(origin);
      assertThat(parts.matches()).isTrue();
      record
          .headers()
          .add("dead-letter-reason", bytes("unreadable"))
          .add("dead-letter-cause", bytes("java.lang.IllegalStateException"))
          .add("dead-letter-topic", bytes(parts.group(1)))
          .add("dead-letter-partition", bytes(parts.group(2)))
          .add("dead-letter-offset", bytes(parts.group(3)));
    }
    more.forEach((name, said) -> record.headers().add(name, bytes(said)));
    var sent = producer.send(record).get();
    return "%s-%d@%d".formatted(topic, sent.partition(), sent.offset());
  }

  private static String said(String... words) {
    var out = new ByteArrayOutputStream();
    DeadLetterDesk.run(
        DeadLetterWish.of(new ArrayList<>(List.of(words))),
        new Brokers(kafka.bootstrapServers()),
        new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The records of that key on the source topic. */
  private static List<ConsumerRecord<byte[], byte[]>> standing(String key) {
    List<ConsumerRecord<byte[], byte[]>> standing = new ArrayList<>();
    WholeTopic.records(
        new Brokers(kafka.bootstrapServers()),
        SOURCE,
        record -> {
          if (key.equals(text(record.key()))) {
            standing.add(record);
          }
        });
    return standing;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }
}
