package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calling cell's day: the silent citizens one by one, each with one clerk at a time. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class CallsTest {

  private static Chromium chromium;

  @AfterAll
  static void end() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void aSilentCitizenIsRungOnceAndTheAnswerClosesTheTicket() {
    var citizen = Silent.citizen();
    var clerk = Browser.of("calling");

    Response page = Silent.take(clerk, citizen.number());

    assertThat(page.asString())
        .contains("href=\"tel:+91")
        .contains("मोटर बदल दी")
        .contains("हल हो गई है?");
    assertThat(Browser.of("dc").get(Forms.address(citizen) + "/history").asString())
        .contains("पूरा फोन नंबर देखा", "फोन पर बात के लिए देखा");
    assertThat(Browser.of("dc").get("/desk/calls").asString()).contains("calling के पास");
    Response saved =
        clerk.post(
            "/desk/calls/" + citizen.number(),
            page,
            Map.of("version", Silent.version(page), "outcome", "confirmed", "words", "हां जी"));
    assertThat(saved.header("Location")).endsWith("/desk/calls?hint=done");
    assertThat(citizen.facts(5).getLast().at("/ticket/outcome").asText()).isEqualTo("confirmed");
    assertThat(clerk.get("/desk/calls").asString()).doesNotContain(citizen.number());
  }

  @Test
  void whoeverCannotBeReachedRestsBeforeTheNextTry() {
    var citizen = Silent.citizen();
    var clerk = Browser.of("calling");
    Response page = Silent.take(clerk, citizen.number());

    clerk.post(
        "/desk/calls/" + citizen.number(),
        page,
        Map.of("version", Silent.version(page), "outcome", "unreachable", "words", ""));

    assertThat(row(clerk, citizen.number())).contains("के बाद फिर");
    assertThat(clerk.get("/desk/calls/" + citizen.number()).header("Location"))
        .endsWith("hint=lapsed");
  }

  @Test
  void anOutcomeThatWasNotChosenIsAskedForAndTheWordsStay() {
    var citizen = Silent.citizen();
    var clerk = Browser.of("calling");
    Response page = Silent.take(clerk, citizen.number());

    Response refused =
        clerk.post(
            "/desk/calls/" + citizen.number(),
            page,
            Map.of("version", Silent.version(page), "words", "कल फिर करें"));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains("कल फिर करें").contains("role=\"alert\"");
    clerk.post("/desk/calls/" + citizen.number() + "/back", refused, Map.of());
    assertThat(row(clerk, citizen.number())).contains("फोन कर सकते हैं");
  }

  @Test
  void onlyTheCallingCellRings() {
    assertThat(Browser.of("phed").get("/desk/calls").statusCode()).isEqualTo(403);
    assertThat(Browser.of("dc").get("/desk/calls/RTK-2611-000001-1").statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESKTOP})
  void theCallIsReadableAndAccessible(int width) {
    if (chromium == null) {
      chromium = new Chromium();
    }
    var citizen = Silent.citizen();
    var clerk = Browser.of("calling");

    Chromium.look(chromium.open(clerk, width, "/desk/calls"), "calls-" + width);
    Silent.take(clerk, citizen.number());
    Chromium.look(chromium.open(clerk, width, "/desk/calls/" + citizen.number()), "call-" + width);
    clerk.post("/desk/calls/" + citizen.number() + "/back", clerk.get("/desk/new"), Map.of());
  }

  private static String row(Browser browser, String number) {
    return Browser.html(browser.get("/desk/calls")).select("[data-number=" + number + "]").text();
  }
}
