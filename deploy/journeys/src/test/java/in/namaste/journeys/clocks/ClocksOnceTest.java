package in.namaste.journeys.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.testing.Topic;
import in.namaste.testing.backbone.BackboneProcess;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Three processes of sla-monitor share the clocks, and one after the other is killed with SIGKILL
 * at random. Before, all of them are away for a while, deadlines pass and tickets are solved. What
 * was said in the end is compared with what should have been, worked out by {@link Complaint}.
 */
@Order(46)
class ClocksOnceTest {

  private static final int REPLICAS = 3;
  private static final Duration LIMIT = Duration.ofMinutes(5);

  /** How long nobody watches: the clocks of those who come afterwards are turned by it. */
  private static final Duration OUTAGE = Duration.ofHours(1);

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Numbers of complaints: no two tests of one database share any. */
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private Clock clock = Clock.systemUTC();
  private final Map<String, String> settings = BackboneProcess.settingsFor("sla-monitor");
  private final Backlog backlog = new Backlog(settings);
  private final List<Complaint> complaints = new ArrayList<>();
  private long readBefore;

  @AfterEach
  void lookNoMore() throws SQLException {
    backlog.close();
  }

  @Test
  void twoThousandClocksEachFireOnceWhateverDies() throws Exception {
    prove(2_000, Duration.ofSeconds(8), Duration.ofMillis(1_500));
  }

  @Tag("long")
  @Test
  void fiftyThousandClocksEachFireOnceWhateverDiesInTwoMinutes() throws Exception {
    prove(50_000, Duration.ofMinutes(2), Duration.ofSeconds(4));
  }

  /**
   * @param clocks how many there are at least, reminders and steps of the ladder counted
   * @param dying for so long replicas are killed
   * @param lives the longest time between two deaths
   */
  private void prove(int clocks, Duration dying, Duration lives) throws Exception {
    Random random = new Random(clock.millis());
    readBefore = backlog.read();
    try (Facts facts = new Facts(settings.get("KAFKA_BOOTSTRAP_SERVERS"));
        Monitors monitors = new Monitors(REPLICAS, settings)) {
      facts.ladder();
      anOutage(facts, monitors, clocks / 40);
      clock = Clock.offset(clock, OUTAGE);
      monitors.turn(OUTAGE);
      Instant end = clock.instant().plus(dying);
      // A ticket has four clocks; half of the tickets are told of while replicas die.
      int tickets = clocks / 4;
      for (int i = 0; i < tickets / 2; i++) {
        tell(facts, random, Duration.between(clock.instant(), end));
      }
      monitors.startAll();
      int told = 0;
      while (clock.instant().isBefore(end)) {
        int replica = random.nextInt(REPLICAS);
        monitors.kill(replica);
        monitors.start(replica);
        for (int i = 0; i < tickets / 20 && told < tickets / 2; i++, told++) {
          tell(facts, random, Duration.between(clock.instant(), end));
        }
        TimeUnit.MILLISECONDS.sleep(random.nextLong(lives.toMillis() / 4, lives.toMillis()));
      }
      for (; told < tickets / 2; told++) {
        tell(facts, random, Duration.ofSeconds(1));
      }
      Instant last = clock.instant().plusSeconds(2);
      await("the last due time").atMost(LIMIT).until(() -> clock.instant().isAfter(last));
      awaitAllSaid(facts);
      assertThat(said())
          .containsExactlyInAnyOrderElementsOf(
              complaints.stream().flatMap(one -> one.toBeSaid(last)).toList());
      assertThat(backlog.tickets(Complaint.DEPARTMENT))
          .containsAllEntriesOf(
              complaints.stream().collect(Collectors.toMap(one -> one.number, Complaint::newest)));
      assertThat(backlog.miscounted()).as("kept counts beside the tickets").isZero();
    }
  }

  /**
   * Nobody watches while deadlines pass: some tickets are solved in time, some after it, some not
   * at all.
   */
  private void anOutage(Facts facts, Monitors monitors, int each) throws Exception {
    monitors.start(0);
    Instant deadline = clock.instant().plus(OUTAGE.dividedBy(2));
    List<Complaint> inTime = opened(facts, each, deadline);
    List<Complaint> late = opened(facts, each, deadline);
    opened(facts, each, deadline);
    awaitAllSaid(facts);
    monitors.kill(0);
    inTime.forEach(one -> facts.resolved(one.resolve(one.deadline())));
    late.forEach(one -> facts.resolved(one.resolve(one.deadline().plusMillis(1))));
  }

  private List<Complaint> opened(Facts facts, int many, Instant deadline) {
    List<Complaint> opened = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      opened.add(open(facts, deadline.minus(Duration.ofDays(2))));
    }
    return opened;
  }

  private Complaint open(Facts facts, Instant registered) {
    Complaint complaint = Complaint.open(NUMBERS.getAndIncrement(), registered);
    complaints.add(complaint);
    facts.registered(complaint);
    return complaint;
  }

  /** One complaint more, one of whose clocks falls due before so long. */
  private void tell(Facts facts, Random random, Duration within) {
    Instant due = clock.instant().plusMillis(random.nextLong(Math.max(2, within.toMillis())));
    switch (random.nextInt(5)) {
      // Its deadline, with three reminders behind it.
      case 0, 1 -> open(facts, due.minus(Duration.ofDays(2)));
      // Its first reminder.
      case 2 -> open(facts, due.minus(Duration.ofDays(1)));
      // The third step of the ladder.
      case 3 -> open(facts, due.minus(Duration.ofDays(4)));
      // The citizen's time to say whether it is solved.
      default -> {
        Instant solved = due.minus(Duration.ofDays(3));
        Complaint complaint =
            Complaint.settled(
                NUMBERS.getAndIncrement(), solved.minus(Duration.ofHours(20)), solved);
        complaints.add(complaint);
        facts.resolved(complaint);
      }
    }
  }

  private void awaitAllSaid(Facts facts) {
    long records = readBefore + facts.told();
    await("all to be read and said")
        .atMost(LIMIT)
        .until(() -> backlog.read() == records && backlog.unsaid(clock.instant()) == 0);
  }

  /** Everything on the topic about these complaints, without what was only repeated. */
  private List<String> said() {
    Map<String, Complaint> known =
        complaints.stream()
            .collect(Collectors.toMap(one -> one.id.toString(), Function.identity()));
    Set<String> seen = new HashSet<>();
    return new Topic(settings.get("KAFKA_BOOTSTRAP_SERVERS"), "sla.events")
        .all().stream()
            .filter(record -> known.containsKey(Topic.key(record)))
            .filter(record -> seen.add(Topic.header(record, "ce_id")))
            .map(ClocksOnceTest::line)
            .toList();
  }

  private static String line(ConsumerRecord<byte[], byte[]> record) {
    try {
      JsonNode event = JSON.readTree(Topic.text(record));
      String type = event.path("type").asText();
      String detail =
          switch (type) {
            case "ReminderDue" -> " " + event.path("percent").asText();
            case "DeadlineBreached" -> " " + event.path("postCode").asText("nobody");
            case "TicketEscalated" ->
                " " + event.path("step").asText() + " " + event.path("postCode").asText();
            default -> "";
          };
      return event.path("number").asText() + " " + type + detail;
    } catch (JsonProcessingException e) {
      throw new AssertionError("Not JSON on sla.events", e);
    }
  }
}
