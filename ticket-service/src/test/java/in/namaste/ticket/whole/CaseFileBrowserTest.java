package in.namaste.ticket.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import in.namaste.testing.RealBackbone;
import in.namaste.testing.photos.PhotoParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages around a ticket in a real browser: how they look, and what its scripts add. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class CaseFileBrowserTest {

  /** Paper in CSS pixels, 96 to the inch. */
  private static final int A4_WIDTH = 794;

  private static final int A4_HEIGHT = 1123;

  private final Chromium chromium = new Chromium();

  /** An open page follows every change of every ticket. */
  @AfterEach
  void close() {
    chromium.close();
  }

  @ParameterizedTest
  @CsvSource({"360, hi", "1280, en"})
  void theTicketWithEveryFormOpenIsReadableAndAccessible(int width, String language)
      throws IOException {
    var citizen = new Citizen().submits();
    new Citizen().submits().number();
    var officer = assigned(citizen);
    String address = "/desk/tickets/" + citizen.number();
    CaseFileTest.addPhotos(officer, citizen, PhotoParts.ofRohtak(Photos.scene(width)));
    Page page = chromium.open(officer, width, address + "?lang=" + language);
    Chromium.picture(page, "case-" + width + "-" + language);

    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");

    Chromium.look(page, "case-open-" + width + "-" + language);
  }

  @ParameterizedTest
  @CsvSource({"360, hi", "1280, en"})
  void theInboxIsReadableAndAccessible(int width, String language) {
    new Citizen().submits().number();
    var head = Browser.of("phed.head");
    head.post("/desk/views", head.get("/desk"), Map.of("name", "नई", "list", "state=new"));
    Page page = chromium.open(head, width, "/desk?sort=newest&lang=" + language);

    page.locator("#filters > summary").click();
    page.locator("#views > summary").click();
    page.locator("input[name=ticket]").first().check();
    assertThat(page.locator("#bulk")).isVisible();
    Chromium.look(page, "inbox-" + width);
    page.navigate("/desk?q=laalten&reopened=yes&number=2");
    Chromium.look(page, "inbox-empty-" + width);
    page.navigate("/desk/people?state=overdue");
    Chromium.look(page, "inbox-people-" + width);
  }

  @Test
  void aTicketIsOnePageOfPaper() throws IOException {
    var citizen = new Citizen().submits();
    var officer = assigned(citizen);
    CaseFileTest.addPhotos(officer, citizen, Photos.scene(11));
    Page page = chromium.open(officer, A4_WIDTH, "/desk/tickets/" + citizen.number());

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    Chromium.picture(page, "case-print");
    assertThat(page.locator("#ticket form button:visible")).hasCount(0);
    assertThat(page.locator("#facts-card")).isVisible();
    Assertions.assertThat((Integer) page.evaluate("document.body.scrollHeight"))
        .isLessThanOrEqualTo(A4_HEIGHT);
  }

  @ParameterizedTest
  @CsvSource({"360", "1280"})
  void theReadyRepliesAreReadableAndAccessible(int width) {
    var head = Browser.of("phed.head");

    Chromium.look(chromium.open(head, width, "/desk/replies"), "replies-" + width);
    Chromium.look(chromium.open(head, width, "/desk/replies/new"), "reply-" + width);
  }

  @ParameterizedTest
  @CsvSource({"360", "1280"})
  void aComplaintIsTakenDownAndItsSlipHandedOut(int width) {
    var clerk = Browser.of("calling");
    Page page = chromium.open(clerk, width, "/desk/new");
    Chromium.look(page, "entry-" + width);

    page.locator("#place").fill("कोई गांव नहीं");
    page.locator("#name").fill("सुनीता");
    page.locator("#category").selectOption("PWD.POTHOLE");
    page.locator("#words").fill("सड़क में गड्ढा है");
    page.locator("#entry > button").click();
    assertThat(page.locator("#place-problem .error")).isVisible();
    Chromium.look(page, "entry-refused-" + width);
    page.locator("#place").fill("Bohar");
    page.locator("#entry > button").click();

    if (page.locator("#like").count() > 0) {
      Chromium.look(page, "entry-like-" + width);
      page.locator("#like button").click();
    }
    assertThat(page.locator("#slip")).isVisible();
    Chromium.look(page, "slip-" + width);
  }

  @Test
  void aReadyReplyIsPutIntoItsFieldAndAPhotoIsEnlarged() throws IOException {
    var citizen = new Citizen().submits();
    var officer = assigned(citizen);
    CaseFileTest.addPhotos(officer, citizen, Photos.scene(3));
    Page page = chromium.open(officer, Chromium.DESKTOP, "/desk/tickets/" + citizen.number());

    page.locator("details:has(> form#ask) > summary").click();
    page.locator("form#ask details.replies > summary").click();
    page.locator("a[data-fill=ask-question]").first().click();
    assertThat(page.locator("#ask-question")).hasValue(java.util.regex.Pattern.compile(".{20,}"));

    page.locator("a[data-zoom]").first().click();
    assertThat(page.locator("dialog#zoom img")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog#zoom img")).isHidden();
  }

  @Test
  void whatIsBeingTypedStaysWhenAColleagueMovesTheTicket() {
    var citizen = new Citizen().submits();
    var officer = assigned(citizen);
    String address = "/desk/tickets/" + citizen.number();
    Page page = chromium.open(officer, Chromium.DESKTOP, address);
    page.locator("details:has(> form#ask) > summary").click();
    page.locator("#ask-question").fill("कौन सी गली?");

    officer.post(address + "/start", officer.get(address), Map.of("version", "2"));

    assertThat(page.locator("#changed-meanwhile")).isVisible();
    page.locator("#show-changes").click();
    assertThat(page.locator("#timeline [data-kind=STARTED]")).isVisible();
    assertThat(page.locator("#ask-question")).hasValue("कौन सी गली?");
  }

  @Test
  void aNoteAndAReasonStayWhenTheChangesAreShownAndPhotosCanStillBeEnlarged() throws IOException {
    var citizen = new Citizen().submits(event -> event.putArray("evidence"));
    var officer = assigned(citizen);
    String address = "/desk/tickets/" + citizen.number();
    Page page = chromium.open(officer, Chromium.DESKTOP, address);
    page.keyboard().press("n");
    page.locator("#note").fill("कल सुबह फिर देखें");
    page.locator("#reveal-offer > summary").click();
    page.locator("#reveal-reason").fill("पता पूछना है");

    CaseFileTest.addPhotos(officer, citizen, Photos.scene(17));
    page.locator("#show-changes").click();

    assertThat(page.locator("#timeline [data-kind=PHOTO_ADDED]")).isVisible();
    assertThat(page.locator("#changed-meanwhile")).hasCount(0);
    assertThat(page.locator("#note")).hasValue("कल सुबह फिर देखें");
    assertThat(page.locator("#reveal-reason")).hasValue("पता पूछना है");
    page.locator("a[data-zoom]").last().click();
    assertThat(page.locator("dialog#zoom img")).isVisible();
  }

  /** The answer to "show the changes" is slow, and meanwhile the page hears of the next change. */
  @Test
  void aChangeHeardOfWhileTheChangesAreFetchedDoesNotLeaveThePageOld() {
    var citizen = new Citizen().submits(event -> event.putArray("evidence"));
    var officer = assigned(citizen);
    String address = "/desk/tickets/" + citizen.number();
    Page page = chromium.open(officer, Chromium.DESKTOP, address);
    officer.post(address + "/start", officer.get(address), Map.of("version", "2"));
    assertThat(page.locator("#changed-meanwhile")).isVisible();
    var held = new ArrayList<Route>();
    page.route("**" + address, held::add);

    page.locator("#show-changes").click();
    page.waitForCondition(() -> !held.isEmpty());
    page.waitForResponse(
        "**/changed?**",
        () ->
            officer.post(address + "/notes", officer.get(address), Map.of("note", "पाइप आज आएगा")));
    assertThat(page.locator("#changed-meanwhile")).isVisible();
    held.getFirst().resume();

    assertThat(page.locator("#timeline [data-kind=NOTE]")).isVisible();
    assertThat(page.locator("#changed-meanwhile")).hasCount(0);
    assertThat(page.locator("#show-changes")).isHidden();
  }

  @Test
  void theKeysOfATicketAreListedAndDoWhatTheListSays() {
    var citizen = new Citizen().submits();
    Page page =
        chromium.open(assigned(citizen), Chromium.DESKTOP, "/desk/tickets/" + citizen.number());

    page.keyboard().press("?");
    assertThat(page.locator("dialog#keys kbd")).hasText(new String[] {"m", "n", "g", "i", "?"});
    page.keyboard().press("Escape");
    page.keyboard().press("m");
    assertThat(page.locator("#moves-card summary").first()).isFocused();
    page.keyboard().press("n");
    assertThat(page.locator("#note")).isFocused();
    page.keyboard().press("Escape");
    page.locator("#note").blur();
    page.keyboard().press("g");
    page.keyboard().press("i");
    page.waitForURL("**/desk");
  }

  private static Browser assigned(Citizen citizen) {
    String address = "/desk/tickets/" + citizen.number();
    var officer = Browser.of("phed");
    officer.post(
        address + "/assign", officer.get(address), Map.of("version", "1", "post", "PHED.NODAL"));
    return officer;
  }
}
