package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.bench.phones.Complaint;
import in.namaste.journeys.town.Collector;
import in.namaste.journeys.town.Town;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** With tracing on, one complaint is followed from Meta's webhook to the answer to Meta. */
@Tag("long")
class TracedJourneyTest {

  private static final Duration TOLD_WITHIN = Duration.ofSeconds(60);

  private static final List<String> THE_WAY =
      List.of(
          "chatbot-gateway POST /webhook",
          "chatbot-gateway handle whatsapp.inbound",
          "chatbot-gateway publish grievance.events",
          "ticket-service handle grievance.events",
          "ticket-service publish ticket.notices",
          "chatbot-gateway handle ticket.notices",
          "chatbot-gateway send to Meta");

  @Test
  void oneTraceLeadsFromTheWebhookToTheAnswer() throws Exception {
    try (Collector collector = Collector.start();
        Town town = Town.tracedBy(collector)) {
      Complaint.tell(town.newCitizen());

      await()
          .atMost(TOLD_WITHIN)
          .untilAsserted(
              () ->
                  assertThat(collector.traces().values())
                      .anySatisfy(trace -> assertThat(trace).containsAll(THE_WAY)));
      assertThat(collector.spans())
          .as("answers at the offices have no moment")
          .noneMatch(span -> span.work().startsWith("feedback-service"));
      PersonalData personal = PersonalData.of(town);
      assertThat(collector.spans())
          .as("ids only: no phone, no name, no words")
          .noneMatch(span -> personal.in(span.whole()))
          .noneMatch(span -> span.whole().codePoints().anyMatch(TracedJourneyTest::isDevanagari));
    }
  }

  /** All that this citizen writes is written so. */
  private static boolean isDevanagari(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.DEVANAGARI;
  }
}
