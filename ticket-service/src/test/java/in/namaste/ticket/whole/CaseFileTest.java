package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.testing.RealBackbone;
import in.namaste.testing.photos.PhotoParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The page of one ticket: what stands around its story. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class CaseFileTest {

  /** A village of the town: nothing else is told of it in these tests. */
  private static final String BOHAR = "V-061629";

  @Test
  void anOpenTicketOfTheSamePlaceAndCategoryIsShownAsSimilarUntilItIsOver() {
    var first = new Citizen().submits(CaseFileTest::ofBohar);
    var second = new Citizen().submits(CaseFileTest::ofBohar);
    String other = second.number();
    var officer = Browser.of("phed");
    String address = "/desk/tickets/" + first.number();

    assertThat(officer.get(address).asString()).contains("/desk/tickets/" + other + "\"");
    second.says("GrievanceWithdrawn");
    second.facts(2);

    assertThat(officer.get(address).asString()).doesNotContain("/desk/tickets/" + other + "\"");
  }

  @Test
  void thePlaceIsShownUpToTheDistrict() {
    var citizen = new Citizen().submits(CaseFileTest::ofBohar);

    String page = Browser.of("dc").get("/desk/tickets/" + citizen.number() + "?lang=en").asString();

    assertThat(page).contains("<dt>Village</dt>").contains("<dt>District</dt><dd>Rohtak</dd>");
  }

  @Test
  void anOpenPageIsToldOfAChangeAndOfNothingElse() {
    var citizen = new Citizen().submits();
    String address = "/desk/tickets/" + citizen.number();
    var officer = Browser.of("phed");
    Response page = officer.get(address);
    String changed = Browser.html(page).select("#changed").attr("hx-get");

    assertThat(officer.get(changed).asString()).isEmpty();
    officer.post(address + "/assign", page, Map.of("version", "1", "post", "PHED.NODAL"));

    assertThat(officer.get(changed).asString()).contains("id=\"changed-meanwhile\"");
    assertThat(Browser.of("pwd").get(changed).asString()).doesNotContain("ASSIGNED");
  }

  @Test
  void aPictureUsedBeforeIsFlaggedWithItsTicketButOnlyForThoseWhoMaySeeThat() throws IOException {
    byte[] photo = PhotoParts.ofRohtak(Photos.scene(42));
    var first = new Citizen().submits();
    var second = new Citizen().submits(event -> event.put("placeCode", BOHAR));
    var officer = Browser.of("phed");

    addPhotos(officer, first, photo);
    Response added = addPhotos(officer, second, Photos.recompressed(photo));

    assertThat(added.statusCode()).isEqualTo(303);
    String address = "/desk/tickets/" + second.number();
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(officer.get(address).asString())
                    .contains("data-kind=\"PHOTO_REPEATED\"")
                    .contains("href=\"/desk/tickets/" + first.number() + "\""));
    assertThat(officer.get("/desk/tickets/" + first.number()).asString())
        .contains("data-kind=\"PHOTO_ADDED\"")
        .contains("कैमरे के अनुसार");
  }

  @Test
  void tooManyPhotosOrNoneAreRefusedInWords() throws IOException {
    var citizen = new Citizen().submits();
    var officer = Browser.of("phed");
    byte[] photo = Photos.scene(7);

    assertThat(addPhotos(officer, citizen, photo, photo, photo, photo).statusCode()).isEqualTo(422);
    assertThat(addPhotos(officer, citizen).statusCode()).isEqualTo(422);
    assertThat(addPhotos(officer, citizen, new byte[] {1, 2}).asString()).contains("JPEG");
  }

  @Test
  void aReadyReplyStandsInItsFieldFilledAndInTheCitizensLanguage() {
    var citizen = new Citizen().submits(event -> event.put("placeCode", BOHAR));
    String address = "/desk/tickets/" + citizen.number();
    var officer = Browser.of("phed");
    officer.post(
        address + "/assign", officer.get(address), Map.of("version", "1", "post", "PHED.NODAL"));
    Response page = officer.get(address + "?lang=en");
    String reply =
        Browser.html(page).select("[data-fill=ask-question]").attr("href").replaceFirst("#.*", "");

    String filled = Browser.html(officer.get(reply)).select("#ask-question").text();

    assertThat(filled).contains("बोहर").doesNotContain("{");
  }

  @Test
  void aNoteIsForColleaguesAndNoNotice() {
    var citizen = new Citizen().submits();
    String address = "/desk/tickets/" + citizen.number();
    var officer = Browser.of("phed");

    Response noted =
        officer.post(
            address + "/notes", officer.get(address), Map.of("note", "चाबी मोटर वाले के पास है"));
    Response empty = officer.post(address + "/notes", officer.get(address), Map.of("note", "  "));
    Response strangers =
        Browser.of("pwd").post(address + "/notes", officer.get(address), Map.of("note", "x"));

    assertThat(noted.statusCode()).isEqualTo(303);
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(strangers.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(Browser.of("phed.head").get(address).asString())
        .contains("data-kind=\"NOTE\"")
        .contains("चाबी मोटर वाले के पास है");
    citizen.says("GrievanceWithdrawn");
    assertThat(citizen.notices(2).toString()).doesNotContain("चाबी");
  }

  @Test
  void aHeadKeepsTheRepliesOfTheOwnDepartmentAndNoOthers() {
    var head = Browser.of("phed.head");
    Map<String, String> typed =
        Map.of(
            "purpose", "report",
            "titleHi", "हैंडपंप ठीक",
            "titleEn", "Hand pump repaired",
            "wordsHi", "{place} का हैंडपंप ठीक है।",
            "wordsEn", "The hand pump in {place} works.");

    Response added = head.post("/desk/replies/new", head.get("/desk/replies/new"), typed);
    Response personal =
        head.post(
            "/desk/replies/new",
            head.get("/desk/replies/new"),
            with(typed, "wordsHi", "फोन करें: 98120 00000"));

    assertThat(added.statusCode()).isEqualTo(303);
    assertThat(head.get("/desk/replies").asString()).contains("हैंडपंप ठीक");
    assertThat(Browser.of("pwd.head").get("/desk/replies").asString())
        .doesNotContain("हैंडपंप ठीक")
        .contains("सही जगह पूछें");
    assertThat(personal.statusCode()).isEqualTo(422);
    assertThat(personal.asString()).contains("98120 00000").contains("role=\"alert\"");
    assertThat(Browser.of("phed").get("/desk/replies").statusCode()).isEqualTo(403);
  }

  @Test
  void aReplyOfWhichNothingCameIsRefused() {
    var district = Browser.of("dc");

    Response refused =
        district.post("/desk/replies/new", district.get("/desk/replies/new"), Map.of());

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains("role=\"alert\"");
  }

  private static Map<String, String> with(Map<String, String> typed, String field, String words) {
    var changed = new HashMap<>(typed);
    changed.put(field, words);
    return changed;
  }

  static Response addPhotos(Browser officer, Citizen citizen, byte[]... photos) {
    String address = "/desk/tickets/" + citizen.number();
    String token = Browser.token(officer.get(address));
    var form = officer.request().multiPart("csrf-token", token);
    for (byte[] photo : photos) {
      form.multiPart("photo", "photo.jpg", photo, "image/jpeg");
    }
    return form.post(address + "/photos");
  }

  private static void ofBohar(ObjectNode event) {
    event.put("placeCode", BOHAR);
  }
}
