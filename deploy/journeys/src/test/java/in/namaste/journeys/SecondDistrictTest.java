package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.bench.phones.Chat;
import in.namaste.bench.phones.Complaint;
import in.namaste.journeys.pages.Browsing;
import in.namaste.journeys.pages.Desk;
import in.namaste.journeys.pages.Feedback;
import in.namaste.journeys.town.Town;
import in.namaste.testing.district.SecondDistrict;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole product under another name: nothing but the pack is another one. */
@Tag("long")
class SecondDistrictTest {

  private static final Pattern FIRST =
      Pattern.compile("rohtak|रोहतक|\\bRTK\\b|haryana|हरियाणा", Pattern.CASE_INSENSITIVE);

  @Test
  void anotherPackMakesAnotherDistrictOfTheWholeProduct() throws Exception {
    try (Town town = Town.of(SecondDistrict.pack())) {
      Chat citizen = town.newCitizen();
      citizen.say("Namaste Suryagarh").hears("complaint service of Suryagarh administration");
      citizen.hears("name?");
      citizen.say(Town.CITIZEN_NAME);
      citizen.tap("area:rural");
      citizen.tap("block:B-CHANDAN");
      citizen.tapFirst("place:");
      citizen.tap("group:1");
      citizen.tap("cat:WATER.DRY");
      citizen.say("No water since three days near the old well");
      citizen.tap("photos:done");
      citizen.say("next");
      String number = Complaint.submit(citizen);
      assertThat(number).startsWith("SRG-");

      Desk desk = town.desk("water");
      desk.awaitInList(number);
      Document list = desk.list("open");
      assertNamed(list, "Namaste Suryagarh");
      assertThat(list.selectFirst("html").attr("lang")).isEqualTo("en");
      desk.assign(number, "WATER.NODAL");

      var feedback = new Feedback(town.address("feedback-service"), "WATER-1");
      URI form = feedback.scan(town.signedIn("feedback"));
      assertThat(Browsing.anonymous().page(form).text()).contains("Water office, Suryagarh");
      byte[] poster = poster(town);
      assertThat(new String(poster, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");

      await()
          .untilAsserted(
              () -> {
                Document dashboard =
                    town.signedIn("dc").page(town.address("sla-monitor").resolve("/dashboard"));
                assertNamed(dashboard, "Namaste Suryagarh");
                assertThat(dashboard.text()).contains("Suryagarh district, Uttar Prant", "1Open");
              });
      Document open = Browsing.anonymous().page(town.address("sla-monitor").resolve("/public"));
      assertNamed(open, "Namaste Suryagarh");
      Document offices = Browsing.anonymous().page(town.address("feedback-service"));
      assertNamed(offices, "Namaste Suryagarh");
      assertThat(
              citizen.history().stream()
                  .map(Object::toString)
                  .filter(said -> FIRST.matcher(said).find()))
          .isEmpty();
    }
  }

  private static byte[] poster(Town town) {
    Browsing keeper = town.signedIn("feedback");
    URI admin = town.address("feedback-service").resolve("/admin");
    String link =
        keeper.page(admin).select("tr[data-office=WATER-1] [href$=.pdf]").attr("abs:href");
    assertThat(link).as("link to the poster of WATER-1").isNotEmpty();
    return keeper.file(URI.create(link)).body();
  }

  private static void assertNamed(Document page, String name) {
    assertThat(page.select(".wordmark").text()).isEqualTo(name);
    assertThat(page.title()).endsWith(name);
    assertThat(FIRST.matcher(page.outerHtml()).find()).as(page.title()).isFalse();
  }
}
