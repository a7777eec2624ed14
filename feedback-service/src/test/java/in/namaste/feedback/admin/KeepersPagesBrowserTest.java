package in.namaste.feedback.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static in.namaste.feedback.admin.Keeper.as;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import in.namaste.feedback.Phones;
import in.namaste.feedback.Visitor;
import in.namaste.feedback.Week;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.answers.Arrivals;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormCodes;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is read and decided by those who keep offices, as a phone and a desk show it. */
@WithRealBackbone
class KeepersPagesBrowserTest {

  private static final Instant HOUR = Instant.parse("2026-11-18T06:00:00Z");
  private static final String FELL =
      """
      insert into alert (office_code, week, week_mean, past_mean, week_answers, past_answers)
      values ('SDM-ROHTAK', '%1$s', 1.9, 4.1, 25, 120), ('PHED-ROHTAK', '%1$s', 3.2, 3.6, 40, 200)
      on conflict do nothing
      """;

  @Inject Pool database;
  @Inject FormCodes codes;
  @Inject Clock clock;

  @Test
  void fallenOfficesAnswersSetAsideAndCommentsAreReadableAndAccessible() {
    releasedAndSetAside();
    comment("सीमा बहन ने काम कर दिया, फोन 98000 00009। लाइन दो घंटे की थी, बैठने की जगह नहीं थी।");
    comment("Clean hall, quick work.");
    database.query(FELL.formatted(Week.of(clock.instant()).plus(-1).monday())).executeAndAwait();
    await().until(() -> text("/admin/comments").contains("Clean hall"));

    try (var phones = new Phones()) {
      for (int width : List.of(Phones.PHONE, Phones.DESKTOP)) {
        Page page = signedIn(phones, width);
        String language = "?lang=" + (width == Phones.PHONE ? "hi" : "en");
        page.navigate("/admin/fallen" + language);
        assertThat(page.locator("[data-fallen=SDM-ROHTAK]")).isVisible();
        Phones.look(page, "fallen-" + width);

        page.navigate("/admin/comments" + language);
        Phones.look(page, "comments-" + width);

        page.navigate("/admin/set-aside" + language);
        Phones.look(page, "set-aside-" + width);
        page.locator("[data-office=SDM-SAMPLA] .button").click();
        Phones.look(page, "release-" + width);
      }
    }
  }

  private void releasedAndSetAside() {
    burst("DSWO-ROHTAK");
    burst("SDM-SAMPLA");
    as("feedback-cell")
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .formParam("reason", "समाधान शिविर का दिन")
        .post("/admin/set-aside/DSWO-ROHTAK/BURST/" + HOUR.getEpochSecond())
        .then()
        .statusCode(303);
  }

  private void burst(String code) {
    Arrivals office = Arrivals.atOffice(database, code);
    for (int i = 0; i < 18; i++) {
      office.arrives(HOUR, 4, 1);
    }
    await().until(() -> text("/admin/set-aside").contains("data-office=\"" + code + "\""));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> office.told("FeedbackWithdrawn").size() == 17);
  }

  private void comment(String words) {
    Visitor.answers(
            codes.write(FormCode.onList("PS-CITY")), Map.of("overall", "4", "comment", words))
        .then()
        .statusCode(200);
  }

  private static Page signedIn(Phones phones, int width) {
    var window = phones.phone(width);
    window.addCookies(
        List.of(
            new Cookie("namaste_session", Keeper.session("feedback-cell"))
                .setUrl(Phones.address())));
    return window.newPage();
  }

  private static String text(String address) {
    return as("feedback-cell").get(address).then().statusCode(200).extract().asString();
  }
}
