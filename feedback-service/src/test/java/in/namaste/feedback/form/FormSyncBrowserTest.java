package in.namaste.feedback.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import in.namaste.feedback.Phones;
import in.namaste.feedback.SubmissionEvent;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormCodes;
import in.namaste.testing.Topic;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens to a kept answer after the form was closed: Background Sync of the browser. */
@WithRealBackbone
class FormSyncBrowserTest {

  private static final String COMMENT = "typed in a lift, then closed";
  private static final String KEPT = "async () => (await kept.all()).length";

  @Inject FormCodes codes;

  @Test
  void anAnswerKeptOfflineIsSentOnceByTheServiceWorkerAfterTheFormWasClosed() {
    String form = "/f/" + codes.write(new FormCode("PHED-ROHTAK", "C1", FormCode.FIRST_POSTERS));
    try (var phones = new Phones()) {
      BrowserContext phone = phones.phone(Phones.PHONE);
      Page other = phone.newPage();
      other.navigate("/");
      other.addScriptTag(new Page.AddScriptTagOptions().setUrl("/feedback/kept.js"));
      sendsOffline(phone, form);
      assertThat(other.evaluate(KEPT)).isEqualTo(1);
      assertThat(arrived()).isEmpty();

      phone.setOffline(false);
      other.waitForFunction("async () => (await kept.all()).length === 0");
      Worker.of(phone, other).isAskedToSync();
      Page again = phone.newPage();
      again.navigate(form);
      again.waitForFunction(FormBrowserTest.REMEMBERED);

      assertThat(again.locator("#comment")).hasValue("");
      assertThat(again.locator("#kept")).isHidden();
      assertThat(arrived()).hasSize(1);
    }
  }

  private static void sendsOffline(BrowserContext phone, String form) {
    Page page = phone.newPage();
    page.navigate(form);
    page.waitForFunction(FormBrowserTest.REMEMBERED);
    page.locator("label:has([name=overall][value='2'])").click();
    page.locator("summary").click();
    page.locator("#comment").fill(COMMENT);
    phone.setOffline(true);
    page.locator(".opinion .primary").click();
    assertThat(page.locator("#kept")).isVisible();
    assertThat(page.evaluate("async () => (await navigator.serviceWorker.ready).sync.getTags()"))
        .as("what the browser was asked to sync")
        .isEqualTo(List.of("answers"));
    page.close();
  }

  private static List<String> arrived() {
    return Topic.named(SubmissionEvent.TOPIC).all().stream()
        .filter(record -> Topic.text(record).contains(COMMENT))
        .map(record -> Topic.header(record, "ce_id"))
        .toList();
  }

  /** The form's service worker, as the browser's developer tools reach it. */
  private record Worker(CDPSession tools, String registration) {

    static Worker of(BrowserContext phone, Page page) {
      CDPSession tools = phone.newCDPSession(page);
      List<String> found = new ArrayList<>();
      tools.on(
          "ServiceWorker.workerRegistrationUpdated",
          event ->
              event
                  .getAsJsonArray("registrations")
                  .forEach(
                      one -> found.add(one.getAsJsonObject().get("registrationId").getAsString())));
      tools.send("ServiceWorker.enable");
      page.waitForCondition(() -> !found.isEmpty());
      return new Worker(tools, found.getFirst());
    }

    void isAskedToSync() {
      JsonObject event = new JsonObject();
      event.addProperty("origin", Phones.address());
      event.addProperty("registrationId", registration);
      event.addProperty("tag", "answers");
      event.addProperty("lastChance", false);
      tools.send("ServiceWorker.dispatchSyncEvent", event);
    }
  }
}
