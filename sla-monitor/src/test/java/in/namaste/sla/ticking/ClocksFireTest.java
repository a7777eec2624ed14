package in.namaste.sla.ticking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.sla.support.Posts;
import in.namaste.sla.support.Records;
import in.namaste.sla.support.RunningService;
import in.namaste.sla.support.SlaTopic;
import in.namaste.sla.support.Story;
import in.namaste.sla.support.TurnedClock;
import in.namaste.testing.Contracts;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clocks on real Kafka and PostgreSQL, with the service's time turned. */
@RunningService
class ClocksFireTest {

  private static final Duration PAST_THE_DEADLINE = Duration.ofHours(49);
  private static final Duration SOON = Duration.ofSeconds(20);

  @Inject TurnedClock clock;
  @Inject Pool pool;
  @Inject MeterRegistry metrics;

  @Test
  void aMinorTicketNotSolvedIn48HoursIsBreachedOnceAfterThreeReminders() {
    Story story = Story.of("CLK").registered(clock.instant()).repeated().tell();
    awaitRead(story);

    clock.forward(PAST_THE_DEADLINE);

    JsonNode breach = SlaTopic.await(story, "DeadlineBreached");
    assertThat(breach.path("clock").asText()).isEqualTo("resolve");
    assertThat(breach.path("dueAt").asText()).isEqualTo(story.state().get("promisedBy").asText());
    awaitAnotherBreach();
    assertThat(SlaTopic.types(story))
        .containsExactly("ReminderDue", "ReminderDue", "ReminderDue", "DeadlineBreached");
  }

  @Test
  void whatTheClocksSayObeysTheContracts() {
    Posts.of("CON")
        .held("CON.NODAL")
        .vacant("CON.HEAD")
        .inChargeOf("CON.ADC", "CON.DC")
        .held("CON.DC")
        .ladder("CON.NODAL", "CON.HEAD", "CON.ADC", "CON.DC")
        .publish(pool);
    Story broken = Story.of("CON").registered(clock.instant()).tell();
    Story silent = Story.of("CLK").registered(clock.instant()).resolved(clock.instant()).tell();
    awaitRead(broken);
    awaitRead(silent);

    clock.forward(Duration.ofHours(73));
    JsonNode reminder = SlaTopic.await(broken, "ReminderDue");
    JsonNode breach = SlaTopic.await(broken, "DeadlineBreached");
    JsonNode first = SlaTopic.await(broken, "TicketEscalated");
    await()
        .atMost(SOON)
        .until(() -> SlaTopic.all(broken, "TicketEscalated").size(), found -> found == 2);
    JsonNode second = SlaTopic.all(broken, "TicketEscalated").get(1);
    JsonNode lapse = SlaTopic.await(silent, "ConfirmationLapsed");
    broken.resolved(clock.instant().minus(Duration.ofDays(3))).tell();
    JsonNode withdrawn = SlaTopic.await(broken, "BreachWithdrawn");

    assertObeysContract(reminder);
    assertObeysContract(breach);
    assertThat(breach.path("postCode")).isEqualTo(first.path("postCode"));
    Contracts.assertMatchesSchema(first.toString());
    assertObeysContract(second);
    assertThat(second.path("postCode").asText()).isEqualTo("CON.DC");
    assertThat(second.path("inChargeOf").asText()).isEqualTo("CON.ADC");
    assertThat(second.path("skipped")).extracting(JsonNode::asText).containsExactly("CON.HEAD");
    assertObeysContract(lapse);
    assertObeysContract(withdrawn);
    assertThat(withdrawn.path("breachEventId")).isEqualTo(breach.path("eventId"));
    assertThat(lapse.path("clock").asText()).isEqualTo("confirmation");
  }

  @Test
  void afterAnOutageOfDaysEveryStepIsToldInItsOrderAndOnce() {
    Posts.of("LAD")
        .held("LAD.NODAL")
        .held("LAD.HEAD")
        .held("LAD.DC")
        .ladder("LAD.NODAL", "LAD.HEAD", "LAD.DC")
        .publish(pool);
    Story story = Story.of("LAD").registered(clock.instant()).tell();
    Story settled = Story.of("LAD").registered(clock.instant()).tell();
    settled.resolved(clock.instant().plus(Duration.ofHours(47))).tell();
    awaitRead(story);
    awaitRead(settled);

    clock.forward(Duration.ofDays(9));

    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(SlaTopic.all(story, "TicketEscalated"))
                    .extracting(event -> event.path("postCode").asText())
                    .containsExactly("LAD.NODAL", "LAD.HEAD", "LAD.DC"));
    awaitAnotherBreach();
    assertThat(SlaTopic.all(story, "TicketEscalated")).hasSize(3);
    assertThat(SlaTopic.all(settled, "TicketEscalated")).isEmpty();
  }

  @Test
  void aTicketSolvedInTimeIsNeverBreached() {
    Instant start = clock.instant();
    Instant solved = start.plus(Duration.ofHours(26));
    Story story =
        Story.of("CLK").registered(start).resolved(solved).closed(solved, "confirmed").tell();
    awaitRead(story);

    clock.forward(PAST_THE_DEADLINE);

    awaitAnotherBreach();
    assertThat(SlaTopic.types(story)).isEmpty();
  }

  @Test
  void aTechnicalTicketIsHeldToSharingADateAndThenToThatDate() {
    Instant start = clock.instant();
    Story story = Story.of("CLK").registeredTechnical(start).tell();
    awaitRead(story);
    clock.forward(PAST_THE_DEADLINE);
    assertThat(SlaTopic.await(story, "DeadlineBreached").path("clock").asText())
        .isEqualTo("share-date");

    Instant date = start.plus(Duration.ofDays(10));
    story.dateShared(clock.instant(), date).tell();
    awaitRead(story);
    clock.forward(Duration.ofDays(9));

    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(SlaTopic.types(story))
                    .containsExactly(
                        "ReminderDue",
                        "ReminderDue",
                        "ReminderDue",
                        "DeadlineBreached",
                        "ReminderDue",
                        "ReminderDue",
                        "ReminderDue",
                        "DeadlineBreached"));
  }

  @Test
  void aQuestionNobodyAnswersLapsesOnceAndThePromiseGoesOnBesideIt() {
    Story story = Story.of("CLK").registered(clock.instant()).assigned(clock.instant());
    story.dateShared(clock.instant(), clock.instant().plus(Duration.ofDays(30)));
    story.asked(clock.instant()).tell();
    awaitRead(story);

    clock.forward(Duration.ofDays(7).plusMinutes(1));

    JsonNode lapse = SlaTopic.await(story, "AnswerLapsed");
    assertObeysContract(lapse);
    assertThat(Instant.parse(lapse.path("dueAt").asText()))
        .isEqualTo(
            Instant.parse(story.state().at("/awaited/0/since").asText()).plus(Duration.ofDays(7)));
    story.questionLapsed(clock.instant()).tell();
    awaitRead(story);
    awaitAnotherBreach();
    assertThat(SlaTopic.types(story)).containsExactly("AnswerLapsed");
  }

  @Test
  void solvedLateButReadBeforeTheClockFiredIsStillABreach() {
    Instant start = clock.instant().minus(Duration.ofHours(60));
    Story story =
        Story.of("CLK").registered(start).resolved(start.plus(Duration.ofHours(50))).tell();

    SlaTopic.await(story, "DeadlineBreached");

    awaitAnotherBreach();
    assertThat(SlaTopic.types(story)).containsExactly("DeadlineBreached");
  }

  /** It may solve the ticket, or name whom to tell. */
  @ParameterizedTest
  @ValueSource(strings = {"ticket.events", "directory"})
  void noClockFiresWhileARecordIsUnread(String topic) {
    Posts.of("UNREAD").held("UNREAD.NODAL").ladder("UNREAD.NODAL").publish(pool);
    Story story = Story.of("CLK").registered(clock.instant()).tell();
    awaitRead(story);
    moveOnePosition(topic, -1);
    clock.forward(PAST_THE_DEADLINE);

    await()
        .during(Duration.ofSeconds(2))
        .atMost(SOON)
        .untilAsserted(() -> assertThat(SlaTopic.types(story)).isEmpty());

    await().atMost(SOON).until(() -> secondsLate() > 0);
    moveOnePosition(topic, 1);
    SlaTopic.await(story, "DeadlineBreached");
    await().atMost(SOON).until(() -> secondsLate() == 0);
  }

  @Test
  void anOldVersionChangesNothing() {
    Instant start = clock.instant();
    Story story = Story.of("CLK").registered(start).assigned(start).resolved(start);
    var facts = story.untold();
    Records.send("ticket.events", List.of(facts.get(0), facts.get(2), facts.get(1)));
    awaitRead(story);

    await().atMost(SOON).untilAsserted(() -> assertThat(state(story)).isEqualTo("RESOLVED"));
  }

  /** Everything that was due before this has been said by the time it returns. */
  private void awaitAnotherBreach() {
    Story other = Story.of("CLK").registered(clock.instant()).tell();
    awaitRead(other);
    clock.forward(PAST_THE_DEADLINE);
    SlaTopic.await(other, "DeadlineBreached");
  }

  private void awaitRead(Story story) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> assertThat(version(story)).isEqualTo(story.state().get("version").asLong()));
  }

  private long version(Story story) {
    return query(story, "select coalesce(max(version), 0) from ticket_view where ticket_id = $1")
        .getLong(0);
  }

  private String state(Story story) {
    return query(story, "select state from ticket_view where ticket_id = $1").getString(0);
  }

  private Row query(Story story, String sql) {
    return pool.preparedQuery(sql)
        .execute(Tuple.of(story.ticketId))
        .await()
        .atMost(SOON)
        .iterator()
        .next();
  }

  private double secondsLate() {
    return metrics.get("namaste.sla.clocks.late.seconds").gauge().value();
  }

  private void moveOnePosition(String topic, int by) {
    pool.preparedQuery(
            """
            update read_position set next_offset = next_offset + $1
            where topic = $2 and partition = (select min(partition) from read_position where topic = $2)
            """)
        .execute(Tuple.of(by, topic))
        .await()
        .atMost(SOON);
  }

  private static void assertObeysContract(JsonNode event) {
    String written = event.toString();
    Contracts.assertMatchesSchema(written);
    Contracts.assertSameFields(written, Contracts.example(event.path("type").asText()));
  }
}
