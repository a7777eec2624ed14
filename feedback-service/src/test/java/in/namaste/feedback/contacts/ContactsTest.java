package in.namaste.feedback.contacts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import in.namaste.feedback.Phones;
import in.namaste.feedback.Scores;
import in.namaste.feedback.SubmissionEvent;
import in.namaste.feedback.SubmissionEvent.FeedbackSubmitted;
import in.namaste.feedback.Visitor;
import in.namaste.feedback.WholeHour;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormCodes;
import in.namaste.feedback.contacts.LeftContact.Call;
import in.namaste.testing.Topic;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The feedback cell calls those who left a phone; nobody else ever sees it. */
@WithRealBackbone
class ContactsTest {

  private static final String LIST = "/admin/contacts";
  private static final String PASSPHRASE = "the-passphrase-of-the-tests";

  private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

  @Inject FormCodes codes;
  @Inject SealedContacts sealing;
  @Inject ForgettingContacts forgetting;
  @Inject ObjectMapper json;
  @Inject Clock clock;

  @ConfigProperty(name = "SESSION_PRIVATE_KEY")
  String privateKey;

  @ParameterizedTest
  @ValueSource(strings = {"district", "admin", "officer", "head", "calling-cell"})
  void nobodyElseMaySeeIt(String role) {
    as("a " + role, role).get(LIST).then().statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/key", "/1/phone", "/1/calls"})
  void theOtherLanguageOfAPageThatCameBackIsTheListInThatLanguage(String sent) {
    String list =
        as("reader", "feedback-cell")
            .redirects()
            .follow(false)
            .get(LIST + sent + "?lang=en")
            .then()
            .statusCode(303)
            .cookie("lang", "en")
            .extract()
            .header("Location");

    assertThat(list).endsWith(LIST);
  }

  @Test
  void aPhoneIsShownOnlyToWhoGaveThePassphrase() {
    leaves("98001 11111", "counter was closed");
    RequestSpecification cell = as("one", "feedback-cell");
    String closed = awaitListed(cell, "counter was closed");
    assertThat(closed).doesNotContain("11111");

    cell.formParam("passphrase", PASSPHRASE).post(LIST + "/key").then().statusCode(303);

    String phone = LIST + "/" + answer(closed, "counter was closed") + "/phone";
    assertThat(opened("one", phone)).contains("098001 11111");
    assertThat(page(as("one", "feedback-cell"))).doesNotContain("11111");
    as("other", "feedback-cell").post(phone).then().statusCode(303);
    as("one", "feedback-cell").post(LIST + "/key/closed").then().statusCode(303);
    as("one", "feedback-cell").post(phone).then().statusCode(303);
  }

  @Test
  void aWrongPassphraseIsToldAndCannotBeGuessedForLong() {
    for (int i = 0; i < OpenKeys.MOST_TRIES; i++) {
      assertThat(tries("guesser", "guess " + i)).contains("यह पासवाक्य सही नहीं है");
    }

    assertThat(tries("guesser", PASSPHRASE)).contains("15 मिनट बाद फिर कोशिश करें");
  }

  @Test
  void aCallIsKeptAndClosingErasesThePhone() {
    leaves("98002 22222", "nobody listened");
    RequestSpecification cell = as("caller", "feedback-cell");
    String calls = LIST + "/" + answer(awaitListed(cell, "nobody listened"), "nobody listened");
    calls += "/calls";

    as("caller", "feedback-cell").post(calls).then().statusCode(422);
    call(calls, Map.of("outcome", "NOTREACHED", "note", "rang twice"));
    assertThat(page(as("caller", "feedback-cell"))).contains("rang twice", "caller: फोन नहीं उठा");
    call(calls, Map.of("outcome", "NOTREACHED", "note", "long".repeat(500)));
    assertThat(page(as("caller", "feedback-cell")))
        .contains("long".repeat(250))
        .doesNotContain("long".repeat(251));
    call(calls, Map.of("outcome", "SETTLED", "note", "done", "closed", "yes"));

    assertThat(page(as("caller", "feedback-cell"))).doesNotContain("nobody listened");
  }

  @Test
  void aCallThatCannotBeKeptNowIsSaidSo() {
    QuarkusMock.installMockForType(new Away(json), ContactStore.class);

    String said =
        as("caller", "feedback-cell")
            .formParam("outcome", "SETTLED")
            .formParam("closed", "yes")
            .post(LIST + "/" + UUID.randomUUID() + "/calls")
            .then()
            .statusCode(503)
            .extract()
            .asString();

    assertThat(said).contains("यह अभी नहीं हो पाया", "कुछ बदला नहीं गया");
  }

  /** A table that cannot be reached. */
  private static final class Away extends ContactStore {

    Away(ObjectMapper json) {
      super(json);
    }

    @Override
    Uni<Void> record(UUID answer, Call call) {
      return Uni.createFrom().failure(new IllegalStateException("The database is away"));
    }
  }

  @Test
  void afterNinetyDaysAPhoneIsErasedThoughNobodyCalled() throws Throwable {
    Instant longAgo = WholeHour.of(clock.instant().minus(ForgettingContacts.KEPT.plusDays(1)));
    var left =
        new FeedbackSubmitted(
            UUID.randomUUID(),
            longAgo,
            "PHED-ROHTAK",
            "C1",
            "hi",
            new Scores(Map.of("overall", 1)),
            "waited in vain",
            1,
            1,
            sealing.seal(new Phone("+919800444444")),
            null,
            null);
    Topic.named(SubmissionEvent.TOPIC).send("PHED-ROHTAK", json.writeValueAsString(left));
    awaitListed(as("late", "feedback-cell"), "waited in vain");

    VertxContextSupport.subscribeAndAwait(forgetting::erase);

    assertThat(page(as("late", "feedback-cell"))).doesNotContain("waited in vain");
  }

  @Test
  void theListIsReadableAndAccessible() {
    leaves("98003 33333", "please call me");
    awaitListed(as("reader", "feedback-cell"), "please call me");
    try (var phones = new Phones()) {
      for (int width : List.of(Phones.SMALL, Phones.PHONE, Phones.DESKTOP)) {
        BrowserContext window = phones.phone(width);
        window.addCookies(
            List.of(
                new Cookie("namaste_session", session("reader" + width, "feedback-cell"))
                    .setUrl(Phones.address())));
        Page page = window.newPage();
        page.navigate(LIST);
        Phones.look(page, "contacts-closed-" + width);
        page.locator("#passphrase").fill(PASSPHRASE);
        page.locator(".key .primary").click();
        Phones.look(page, "contacts-open-" + width);
        page.locator("[action*='/phone'] .button").first().click();
        page.locator(".contact:has(.phone) summary").click();
        Phones.look(page, "contacts-phone-" + width);
      }
    }
  }

  private void leaves(String phone, String comment) {
    String code = codes.write(new FormCode("PHED-ROHTAK", "C1", FormCode.FIRST_POSTERS));
    Visitor.answers(code, Map.of("overall", "1", "comment", comment, "phone", phone))
        .then()
        .statusCode(200);
  }

  private static String awaitListed(RequestSpecification cell, String comment) {
    return await().until(() -> page(cell), page -> page.contains(comment));
  }

  private static String answer(String page, String comment) {
    Matcher answers =
        Pattern.compile("data-answer=\"([^\"]+)\"")
            .matcher(page.substring(0, page.indexOf(comment)));
    String last = "";
    while (answers.find()) {
      last = answers.group(1);
    }
    return last;
  }

  private void call(String path, Map<String, String> fields) {
    as("caller", "feedback-cell").formParams(fields).post(path).then().statusCode(303);
  }

  private String tries(String person, String passphrase) {
    return as(person, "feedback-cell")
        .formParam("passphrase", passphrase)
        .post(LIST + "/key")
        .then()
        .statusCode(422)
        .extract()
        .asString();
  }

  private String opened(String person, String phone) {
    return as(person, "feedback-cell").post(phone).then().statusCode(200).extract().asString();
  }

  private static String page(RequestSpecification reader) {
    return given().spec(reader).get(LIST).then().statusCode(200).extract().asString();
  }

  private RequestSpecification as(String person, String role) {
    return given()
        .redirects()
        .follow(false)
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .cookie("namaste_session", session(person, role));
  }

  /** One signed token for each person: it is the session. */
  private String session(String person, String role) {
    return SESSIONS.computeIfAbsent(person, one -> signed(one, role));
  }

  private String signed(String person, String role) {
    return Jwt.issuer("namaste")
        .upn(person)
        .groups(Set.of(role))
        .jws()
        .algorithm(SignatureAlgorithm.ES256)
        .sign(privateKey);
  }
}
