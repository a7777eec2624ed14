package in.namaste.feedback.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.feedback.Counts;
import in.namaste.feedback.Week;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.ratings.TicketEvent.TicketRated;
import in.namaste.testing.Contracts;
import in.namaste.testing.Topic;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import org.junit.jupiter.api.Test;

@WithRealBackbone
class TicketRatingsTest {

  private static final String TICKET = "018f6b1e-7c00-7a00-8000-000000000042";
  private static final Week WEEK = new Week(LocalDate.of(2026, 11, 23));

  @Inject ObjectMapper json;
  @Inject TicketRatings ratings;

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
  void aChangedRatingCountsOnceAndAnOldOneNotAtAll() {
    rate(6, 4);
    rate(8, 1);
    rate(7, 5);
    tickets().send(TICKET, "not JSON".getBytes(StandardCharsets.UTF_8), Map.of());

    Topic.named("ticket.events.feedback-service.dlq").await(r -> TICKET.equals(Topic.key(r)));
    await()
        .untilAsserted(() -> assertThat(ratings()).isEqualTo(Map.of(WEEK, Counts.NONE.plus(1, 1))));
  }

  private NavigableMap<Week, Counts> ratings() throws Throwable {
    return VertxContextSupport.subscribeAndAwait(() -> ratings.of("RATED"));
  }

  private static void rate(int version, int rating) {
    tickets()
        .send(
            TICKET,
            Contracts.example("TicketRated")
                .replace("\"version\": 6", "\"version\": " + version)
                .replace("\"rating\": 4", "\"rating\": " + rating)
                .replace("\"PHED\"", "\"RATED\""));
  }

  private static Topic tickets() {
    return Topic.named("ticket.events");
  }
}
