package in.namaste.feedback.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.feedback.Counts;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.ratings.TicketEvent.TicketRated;
import in.namaste.testing.Contracts;
import in.namaste.testing.Topic;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@WithRealBackbone
class TicketRatingsTest {

  private static final UUID TICKET = UUID.fromString("018f6b1e-7c00-7a00-8000-000000000042");
  private static final Duration LIMIT = Duration.ofSeconds(5);

  @Inject ObjectMapper json;
  @Inject TicketRatings ratings;
  @Inject Pool database;

  @Test
  void theGoldenExampleIsUnderstood() throws Exception {
    TicketEvent event = json.readValue(Contracts.example("TicketRated"), TicketEvent.class);

    assertThat(event).isInstanceOf(TicketRated.class);
    assertThat(((TicketRated) event).ticket()).isEqualTo(new TicketEvent.Ticket(6, "PHED"));
  }

  @Test
  void theRestOfATicketsLifeIsPassedOver() throws Exception {
    assertThat(json.readValue(Contracts.example("TicketClosed"), TicketEvent.class))
        .isInstanceOf(TicketEvent.Other.class);
  }

  @Test
  void aChangedRatingCountsOnceAndAnOldOneNotAtAll() throws Throwable {
    for (int other = 0; other < 4; other++) {
      rate(UUID.randomUUID(), "RATED", 6, 2);
    }
    await().untilAsserted(() -> assertThat(waiting("RATED").total()).isEqualTo(4));
    rate(TICKET, "RATED", 6, 4);
    rate(TICKET, "RATED", 8, 1);
    rate(TICKET, "RATED", 7, 5);
    tickets().send(TICKET.toString(), "not JSON".getBytes(StandardCharsets.UTF_8), Map.of());

    Topic.named("ticket.events.feedback-service.dlq")
        .await(r -> TICKET.toString().equals(Topic.key(r)));
    await().untilAsserted(() -> assertThat(kept("RATED", TICKET)).isEqualTo("8 1"));
    assertThat(published("RATED")).isEqualTo(Counts.NONE.plus(2, 4).plus(4, 1));
    assertThat(waiting("RATED")).isEqualTo(Counts.NONE.plus(1, 1).plus(4, -1));
  }

  @Test
  void ratingsBecomePublicFiveAtATime() throws Throwable {
    for (int rating : List.of(5, 4, 5, 3, 1, 2, 5, 5, 4)) {
      rate(UUID.randomUUID(), "FIVES", 6, rating);
    }

    await()
        .untilAsserted(
            () -> {
              assertThat(waiting("FIVES").total()).isEqualTo(4);
              assertThat(published("FIVES").total()).isEqualTo(5);
            });

    rate(UUID.randomUUID(), "FIVES", 6, 1);
    await().untilAsserted(() -> assertThat(published("FIVES").total()).isEqualTo(10));
    assertThat(published("FIVES")).isEqualTo(new Counts(List.of(2L, 1L, 1L, 2L, 4L)));
    assertThat(waiting("FIVES")).isEqualTo(Counts.NONE);
  }

  @Test
  void aTicketRatedAgainElsewhereLeavesItsFirstDepartment() throws Throwable {
    List<UUID> rated = Stream.generate(UUID::randomUUID).limit(5).toList();
    rated.forEach(ticket -> rate(ticket, "FROM", 6, 5));
    await().untilAsserted(() -> assertThat(published("FROM").total()).isEqualTo(5));

    rated.forEach(ticket -> rate(ticket, "TO", 7, 2));

    await().untilAsserted(() -> assertThat(published("TO")).isEqualTo(Counts.NONE.plus(2, 5)));
    assertThat(published("FROM")).isEqualTo(Counts.NONE);
    assertThat(waiting("FROM")).isEqualTo(Counts.NONE);
  }

  private Counts published(String department) throws Throwable {
    return VertxContextSupport.subscribeAndAwait(() -> ratings.of(department));
  }

  private Counts waiting(String department) {
    Counts waiting = Counts.NONE;
    for (Row row :
        rows("select rating, waiting from rating_count where department_code = $1", department)) {
      waiting = waiting.plus(row.getInteger(0), row.getLong(1));
    }
    return waiting;
  }

  private String kept(String department, UUID ticket) {
    for (Row row :
        rows(
            "select ticket_id, version, rating from ticket_rating where department_code = $1",
            department)) {
      if (row.getUUID(0).equals(ticket)) {
        return row.getLong(1) + " " + row.getInteger(2);
      }
    }
    return "";
  }

  private RowSet<Row> rows(String query, String department) {
    return database.preparedQuery(query).execute(Tuple.of(department)).await().atMost(LIMIT);
  }

  private static void rate(UUID ticket, String department, int version, int rating) {
    tickets()
        .send(
            ticket.toString(),
            Contracts.example("TicketRated")
                .replace(TICKET.toString(), ticket.toString())
                .replace("\"version\": 6", "\"version\": " + version)
                .replace("\"rating\": 4", "\"rating\": " + rating)
                .replace("\"PHED\"", "\"" + department + "\""));
  }

  private static Topic tickets() {
    return Topic.named("ticket.events");
  }
}
