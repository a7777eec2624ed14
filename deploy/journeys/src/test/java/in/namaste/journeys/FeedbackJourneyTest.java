package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.journeys.pages.Browsing;
import in.namaste.journeys.pages.Feedback;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Visitors of an office scan its code and say how they were treated. */
@TownTest
@Order(3)
class FeedbackJourneyTest {

  private static final String OFFICE = "TEHSIL-ROHTAK";
  private static final String FLOODED = "BDPO-MEHAM";

  /** One more than may come from one phone in a day before none of them is believed. */
  private static final int FLOOD = 21;

  private static final String TOO_FEW = "पांच जवाबों का समूह पूरा नहीं";

  @Test
  void resultsShowFromTheFifthAnswerOnAndNotBefore(Town town) {
    var feedback = new Feedback(town.address("feedback-service"), OFFICE);
    URI form = feedback.scan(town.signedIn("feedback"));
    assertThat(form.getPath()).startsWith("/f/");

    for (int points : List.of(5, 4, 4, 3)) {
      assertThat(Feedback.answer(form, points, "").body()).contains("धन्यवाद");
    }
    await().untilAsserted(() -> assertThat(answersCounted(town)).isEqualTo("4"));
    assertThat(feedback.results().text()).contains(TOO_FEW);
    assertThat(feedback.results().select("[data-figure=average]")).isEmpty();
    assertThat(ratings(town).text()).contains(TOO_FEW);

    assertThat(Feedback.answer(form, 5, "").body()).contains("धन्यवाद");
    await()
        .untilAsserted(
            () -> {
              Element results = feedback.results();
              assertThat(results.select("[data-figure=average]").text()).isEqualTo("4.2");
              assertThat(results.select("[data-figure=answers]").text()).isEqualTo("5");
            });
    await()
        .untilAsserted(
            () -> {
              assertThat(ratings(town).select("[data-figure=average]").text()).isEqualTo("4.2");
              assertThat(ratings(town).select("[data-figure=answers]").text()).isEqualTo("5");
            });
  }

  @Test
  void aFloodFromOnePhoneIsSetAsideAndWhatWasCountedOfItIsWithdrawn(Town town) {
    var feedback = new Feedback(town.address("feedback-service"), FLOODED);
    URI form = feedback.scan(town.signedIn("feedback"));

    for (int answer = 0; answer < FLOOD; answer++) {
      assertThat(Feedback.answer(form, 1, "").body()).contains("धन्यवाद");
    }

    await()
        .untilAsserted(
            () -> {
              Element results = feedback.results();
              assertThat(results.select("[data-set-aside=FLOOD]").text()).startsWith(FLOOD + ":");
              assertThat(results.select("[data-figure=average]")).isEmpty();
            });
  }

  @Test
  void aForgedCodeLeadsNowhere(Town town) {
    URI forged = town.address("feedback-service").resolve("/f/" + OFFICE + "-AAAAAAAA");

    assertThat(Browsing.anonymous().get(forged).statusCode()).isEqualTo(404);
  }

  private static String answersCounted(Town town) {
    return town.signedIn("feedback")
        .page(town.address("feedback-service").resolve("/admin"))
        .select("tr[data-office=" + OFFICE + "] [data-figure=answers]")
        .text();
  }

  private static Element ratings(Town town) {
    Element row =
        town.signedIn("dc")
            .page(town.address("sla-monitor").resolve("/dashboard"))
            .selectFirst("#ratings tr[data-office=" + OFFICE + "]");
    assertThat(row).as("row of the office among the ratings").isNotNull();
    return row;
  }
}
