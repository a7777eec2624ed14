package in.namaste.feedback.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Sizes;
import in.namaste.feedback.Phones;
import in.namaste.feedback.SubmissionEvent;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormCodes;
import in.namaste.testing.Topic;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form as a phone shows it, with and without a connection. */
@WithRealBackbone
class FormBrowserTest {

  /**
   * Form (twice: once more for its cache), thanks, style sheets and scripts, with headers; 23,128
   * at first.
   */
  private static final long MOST_BYTES = 35_000;

  /** The page by which it is opened again is in the browser, and so is the service worker. */
  static final String REMEMBERED =
      "async () => (await caches.match(location.href, { ignoreVary: true })) !== undefined"
          + " && navigator.serviceWorker.controller !== null";

  @Inject FormCodes codes;
  private final Phones phones = new Phones();
  private String form;

  @BeforeEach
  void form() {
    form = "/f/" + codes.write(new FormCode("PHED-ROHTAK", "C1", FormCode.FIRST_POSTERS));
  }

  @AfterEach
  void close() {
    phones.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {Phones.SMALL, Phones.PHONE, Phones.DESKTOP})
  void theFormAndTheThanksAreReadableAndAccessible(int width) {
    Page page = phones.phone(width).newPage();
    page.navigate(form + "?lang=" + (width == Phones.DESKTOP ? "en" : "hi"));
    Phones.look(page, "form-folded-" + width);
    page.locator("summary").click();
    Phones.look(page, "form-" + width);
    page.locator("#phone").fill("12");
    page.locator("label:has([name=overall][value='1'])").click();
    page.locator(".opinion .primary").click();
    assertThat(page.locator("#phone-wrong")).isVisible();
    Phones.look(page, "form-phone-wrong-" + width);

    page.locator("#phone").fill("98000 00001");
    page.locator(".opinion .primary").click();

    assertThat(page.locator("[data-received]")).isVisible();
    Phones.look(page, "thanks-" + width);
  }

  @Test
  void threeTapsOrKeysAreAnAnswerAndTheWholeOfItIsSmall() {
    BrowserContext phone = phones.phone(Phones.SMALL);
    List<Request> requests = new CopyOnWriteArrayList<>();
    phone.onRequestFinished(requests::add);
    Page page = phone.newPage();
    page.navigate(form);
    page.waitForFunction(REMEMBERED);

    page.locator("[name=overall][value='4']").focus();
    page.keyboard().press("Space");
    page.keyboard().press("Enter");

    assertThat(page.locator("[data-received]")).isVisible();
    long bytes = requests.stream().mapToLong(FormBrowserTest::transferred).sum();
    assertThat(bytes).as("form, thanks and all they are made of").isBetween(10_000L, MOST_BYTES);
  }

  @Test
  void anAnswerWithoutAConnectionIsKeptAndSentOnce() {
    BrowserContext phone = phones.phone(Phones.PHONE);
    Page page = phone.newPage();
    page.navigate(form);
    page.waitForFunction(REMEMBERED);
    page.locator("label:has([name=overall][value='2'])").click();
    page.locator("summary").click();
    page.locator("#comment").fill("typed on a bus");

    phone.setOffline(true);
    page.reload();
    assertThat(page.locator("#comment")).hasValue("typed on a bus");
    assertThat(page.locator("#kept")).isHidden();
    page.locator(".opinion .primary").click();
    assertThat(page.locator("#kept")).isVisible();
    Phones.look(page, "form-kept");
    page.reload();
    assertThat(page.locator("#kept")).isVisible();
    assertThat(page.locator("#comment")).hasValue("typed on a bus");
    assertThat(page.locator("[name=overall][value='2']")).isChecked();
    phone.setOffline(false);

    assertThat(page.locator("[data-received]")).isVisible();
    page.navigate(form);
    page.waitForFunction("async () => (await kept.all()).length === 0");
    assertThat(page.locator("#comment")).hasValue("");
    List<String> ids =
        inbound().all().stream()
            .filter(record -> Topic.text(record).contains("typed on a bus"))
            .map(record -> Topic.header(record, "ce_id"))
            .distinct()
            .toList();
    assertThat(ids).hasSize(1);
  }

  /** Bytes that came over the network: none for what the browser had. */
  private static long transferred(Request request) {
    Sizes sizes = request.sizes();
    return Math.max(0, (long) sizes.responseBodySize + sizes.responseHeadersSize);
  }

  private static Topic inbound() {
    return Topic.named(SubmissionEvent.TOPIC);
  }
}
