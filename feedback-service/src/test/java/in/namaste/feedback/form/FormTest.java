package in.namaste.feedback.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.SubmissionEvent;
import in.namaste.feedback.Visitor;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormCodes;
import in.namaste.testing.Contracts;
import in.namaste.testing.Topic;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithRealBackbone
class FormTest {

  private static final Pattern PART =
      Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg))\"");

  @Inject FormCodes codes;
  private String counter;

  @BeforeEach
  void counter() {
    counter = codes.write(new FormCode("PHED-ROHTAK", "C1", FormCode.FIRST_POSTERS));
  }

  @Test
  void theFormNamesTheOfficeAndTheCounterInBothLanguages() {
    assertThat(page("/f/" + counter))
        .contains("<html lang=\"hi\">", "जन स्वास्थ्य कार्यालय, रोहतक", "शिकायत काउंटर")
        .contains("आपका नाम या नंबर नहीं लिया जाता", "बहुत खराब", "बहुत अच्छा", "और बताएं");
    assertThat(page("/f/" + counter + "?lang=en"))
        .contains("<html lang=\"en\">", "PHED office, Rohtak", "Complaint counter", "Very good");
  }

  @Test
  void theWholePageIsUnderFiftyKilobytes() throws Exception {
    String path = "/f/" + counter;
    int bytes = transferred(path) + transferred("/f/sw.js");
    Matcher parts = PART.matcher(page(path));
    while (parts.find()) {
      bytes += transferred(parts.group(1));
    }

    assertThat(bytes).as("form, style sheets and scripts").isBetween(10_000, 50_000);
  }

  @Test
  void theFormSetsNoCookieAndIsKeptByNoCache() {
    Response form = given().get("/f/{code}", counter);

    assertThat(form.cookies()).isEmpty();
    assertThat(form.header("Cache-Control")).contains("no-store");
    assertThat(form.header("Content-Security-Policy")).contains("default-src 'self'");
  }

  @Test
  void anOldSessionStopsNobodyFromAnswering() {
    given().cookie("namaste_session", "expired").get("/f/{code}", counter).then().statusCode(200);
  }

  @Test
  void aForgedCodeIsNotFound() {
    given().get("/f/{code}", counter.replace("C1", "C2")).then().statusCode(404);
    assertThat(Visitor.sends("PHED-ROHTAK~~1~AAAAAAAAAAAAAAAA", "x", Map.of("overall", "1")))
        .extracting(Response::statusCode)
        .isEqualTo(404);
  }

  @Test
  void anAnswerIsThankedForWhenTheLogHasItWithNoTimeFinerThanTheHour() {
    Response thanks =
        Visitor.answers(
            counter,
            Map.of("overall", "4", "courtesy", "5", "comment", "form test, जल्दी काम हुआ"));

    assertThat(thanks.statusCode()).isEqualTo(200);
    assertThat(thanks.asString()).contains("धन्यवाद").doesNotContain("wa.me");
    var written = inbound().await(r -> Topic.text(r).contains("form test"));
    Contracts.assertMatchesSchema(written.value());
    Contracts.assertSameFields(Topic.text(written), Contracts.example("FeedbackSubmitted"));
    assertThat(Topic.key(written)).isEqualTo("PHED-ROHTAK");
    assertThat(written.timestamp() % Duration.ofHours(1).toMillis()).isZero();
    assertThat(Topic.header(written, "ce_time")).matches(".*T\\d\\d:00:00Z");
    assertThat(Topic.header(written, "ce_type")).isEqualTo("in.namaste.FeedbackSubmitted");
    assertThat(Topic.text(written)).contains("\"scores\":{\"overall\":4,\"courtesy\":5}");
  }

  @Test
  void afterABadExperienceWhatsAppOpensWithTheOfficeNamed() {
    Response thanks = Visitor.answers(counter, Map.of("overall", "2"));

    String text = URLEncoder.encode("नमस्ते रोहतक PHED-ROHTAK", StandardCharsets.UTF_8);
    assertThat(thanks.asString())
        .contains("\"https://wa.me/911140000001?text=" + text.replace("+", "%20") + "\"");
  }

  @Test
  void onlyWhoWantsItTakesTheOwnAnswerAlongToTheComplaint() {
    Response thanks = Visitor.answers(counter, Map.of("overall", "1", "comment", "नल सूखा है"));

    String told = "नमस्ते रोहतक PHED-ROHTAK\nमेरी राय: 5 में से 1\nनल सूखा है";
    String text = URLEncoder.encode(told, StandardCharsets.UTF_8).replace("+", "%20");
    assertThat(thanks.asString())
        .contains("text=" + text + "\"", "मेरा जवाब भी जोड़कर शिकायत करें");
  }

  @Test
  void everyVisitorHasATokenOfTheirOwnAndReadsOnlyTheOwnWords() {
    assertThat(Visitor.opens(counter)).isNotEqualTo(Visitor.opens(counter));

    String first = Visitor.answers(counter, Map.of("overall", "1", "comment", "aaa")).asString();
    String second = Visitor.answers(counter, Map.of("overall", "2", "comment", "bbb")).asString();

    assertThat(first).contains("%0Aaaa\"").doesNotContain("bbb");
    assertThat(second).contains("%0Abbb\"").doesNotContain("aaa");
  }

  @Test
  void withoutAFaceTheFormComesBackWithWhatWasTyped() {
    Response again = Visitor.answers(counter, Map.of("courtesy", "2", "comment", "typed & kept"));

    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.asString())
        .contains("पहले ऊपर एक चेहरा चुनें", "typed &amp; kept")
        .containsPattern("name=\"courtesy\" value=\"2\" checked");
  }

  @Test
  void aFormWithoutItsTokenComesBackWithAFreshOne() {
    Response again = Visitor.sends(counter, "", Map.of("overall", "1"));

    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.asString()).containsPattern("name=\"overall\" value=\"1\" required checked");
    assertThat(again.header("Renewed-Token")).isEqualTo(Visitor.token(again.asString()));
    Response second =
        Visitor.sends(counter, Visitor.token(again.asString()), Map.of("overall", "1"));
    assertThat(second.statusCode()).isEqualTo(200);
  }

  @Test
  void aCommentTooLongIsGivenBackWhole() {
    String words = "क".repeat(1_001);

    Response again = Visitor.answers(counter, Map.of("overall", "3", "comment", words));

    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.asString()).contains(words);
  }

  @Test
  void whatNoKeyboardWritesIsLeftOutAndALineBreakIsOneCharacter() {
    String lines = "a\r\n".repeat(400) + "unwritten\u0000 signs";

    Response thanks = Visitor.answers(counter, Map.of("overall", "3", "comment", lines));

    assertThat(thanks.statusCode()).isEqualTo(200);
    var written = inbound().await(r -> Topic.text(r).contains("unwritten signs"));
    assertThat(Topic.text(written)).doesNotContain("\\r").doesNotContain("\\u0000");
  }

  /** Bytes of a body as browsers get it: compressed. */
  private static int transferred(String path) throws Exception {
    URI address = URI.create("http://localhost:" + RestAssured.port + path);
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build();
    HttpResponse<byte[]> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body().length;
  }

  private static Topic inbound() {
    return Topic.named(SubmissionEvent.TOPIC);
  }

  private static String page(String path) {
    return given().urlEncodingEnabled(false).get(path).then().statusCode(200).extract().asString();
  }
}
