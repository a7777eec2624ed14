package in.namaste.simulator.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static in.namaste.simulator.Simulated.ANITA;
import static in.namaste.simulator.Simulated.citizen;
import static in.namaste.simulator.Simulated.sendText;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import in.namaste.simulator.Json;
import in.namaste.simulator.TestGateway;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The phone page in the hands of a presenter, who makes things fail and wipes it. */
@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class PresenterTest extends PageInABrowser {

  @Test
  void eachSwitchMovesTheRealOneAndTheBarTellsOfIt() throws IOException {
    open(DESK, ColorScheme.LIGHT, "?phone=" + ANITA);
    String one = "\"next\":2,\"to\":\"" + ANITA + "\",\"on\":\"messages\"";
    movesFault("pair", "\"do\":\"refuse\"," + one + ",\"code\":131056");
    movesFault("rate", "\"do\":\"refuse\"," + one + ",\"code\":130429");
    movesFault("server", "\"do\":\"http\"," + one + ",\"code\":131000,\"status\":503");
    movesFault("slow", "\"do\":\"delay\"," + one);
    movesFault("cutBefore", "\"do\":\"drop-before\"," + one);
    movesFault("cutAfter", "\"do\":\"drop-after\"," + one);
    movesFault("token", "\"do\":\"refuse\",\"next\":1000000,\"on\":\"messages\",\"code\":190");
    movesFault("undelivered", "\"do\":\"fail-later\"," + one + ",\"code\":131026");
    movesFault("media", "\"do\":\"http\",\"next\":2,\"on\":\"media\"");
    movesSetting("twice", "webhookCopies", "3");
    movesSetting("late", "webhookDelay", "\"PT20S\"");
    movesSetting("disorder", "statuses", "[\"read\",\"delivered\",\"sent\"]");
    movesSetting("quiet", "statuses", "[]");
    movesSetting("held", "webhooks", "false");
    movesSetting("ownPace", "pairRate", "true");
    assertThat(page.locator(".danger [role=switch]")).hasCount(15);

    page.locator("#failures label").filter(saying("रोकने तक")).click();
    page.locator("#failures label").filter(saying("सब")).click();
    page.locator("[data-failure=pair]").click();
    page.locator("[data-failure=held]").click();
    assertThat(page.locator("#failing")).containsText("131056) (रोकने तक) · वेबहुक नहीं जाते");
    page.locator("#repair").click();
    assertThat(page.locator("#failing")).isHidden();
    assertEquals("[]", simulator("faults").toString());
    assertTrue(simulator("settings").get("webhooks").asBoolean());
  }

  @Test
  void whatGoesWrongIsSaidInTheChatAndTheSwitchFallsBack() {
    open(DESK, ColorScheme.LIGHT, "?phone=" + ANITA + "&lang=en");
    page.locator("[data-failure=pair]").click();
    assertThat(page.locator("[data-failure=pair]")).containsText("2 left");

    sendText(ANITA, "x");
    sendText(ANITA, "x");

    assertThat(page.locator("#messages .notice"))
        .hasText("■ Made to fail: Meta refused: Too many to one citizen, 131056 × 2");
    assertThat(page.locator("[data-failure=pair]")).hasAttribute("aria-checked", "false");
    assertThat(page.locator("#failing")).isHidden();

    page.locator("#text").fill("hello");
    page.keyboard().press("Enter");
    page.locator("[data-fact=window]").click();
    assertThat(page.locator("#window-end")).isVisible();
    sendText(ANITA, "too late");
    Conversation.template();
    assertThat(page.locator("#messages .notice").last()).containsText("131047");
    assertThat(newest()).containsText("Template approved by Meta");
    page.locator("#messages .taps button").filter(saying("उत्तर दिखाएं")).click();
    awaitMessage("/button/text", "उत्तर दिखाएं");
    assertThat(page.locator("#window-end")).isHidden();
  }

  @Test
  void aWipeLeavesAnEmptyPhone() {
    citizen("919800000002", "text", "{'body':'x'}");
    open(DESK, ColorScheme.LIGHT, "?phone=919800000002");
    assertThat(newest()).containsText("x");

    page.locator("#wipe").click();
    page.locator("#wipe-do").click();

    assertThat(page.locator("#nobody")).isVisible();
    assertThat(page.locator("#people li")).hasCount(1);
    assertEquals(0, simulator("stats").get("inbound").asInt());
  }

  private void movesFault(String key, String expected) throws IOException {
    Locator button = page.locator("[data-failure=" + key + "]");
    button.click();
    assertThat(button).hasAttribute("aria-checked", "true");
    assertThat(page.locator("#failing")).containsText(button.locator(".title").innerText());
    JsonNode faults = simulator("faults");
    assertEquals(1, faults.size(), key);
    Json.read(("{" + expected + "}").getBytes(StandardCharsets.UTF_8))
        .properties()
        .forEach(field -> assertEquals(field.getValue(), faults.get(0).get(field.getKey()), key));
    button.click();
    assertThat(button).hasAttribute("aria-checked", "false");
    assertThat(page.locator("#failing")).isHidden();
    assertEquals(0, simulator("faults").size(), key);
  }

  private void movesSetting(String key, String name, String expected) {
    JsonNode before = simulator("settings");
    Locator button = page.locator("[data-failure=" + key + "]");
    button.click();
    assertThat(button).hasAttribute("aria-checked", "true");
    assertThat(page.locator("#failing")).containsText(button.locator(".title").innerText());
    assertEquals(expected, simulator("settings").get(name).toString());
    button.click();
    assertThat(page.locator("#failing")).isHidden();
    assertEquals(before, simulator("settings"));
  }
}
