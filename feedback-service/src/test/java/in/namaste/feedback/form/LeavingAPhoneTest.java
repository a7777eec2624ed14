package in.namaste.feedback.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.feedback.SubmissionEvent;
import in.namaste.feedback.SubmissionEvent.FeedbackSubmitted;
import in.namaste.feedback.Visitor;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormCodes;
import in.namaste.feedback.contacts.ContactKey;
import in.namaste.feedback.contacts.Phone;
import in.namaste.testing.Contracts;
import in.namaste.testing.Topic;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who wants to be called leaves a phone; nobody else has to say anything about oneself. */
@WithRealBackbone
class LeavingAPhoneTest {

  @Inject FormCodes codes;
  @Inject ObjectMapper json;
  private String code;

  @BeforeEach
  void code() {
    code = codes.write(new FormCode("PHED-ROHTAK", "C1", FormCode.FIRST_POSTERS));
  }

  @Test
  void thePhoneIsAskedLastAndNothingStandsInIt() {
    String page = given().get("/f/{code}", code).then().statusCode(200).extract().asString();

    assertThat(page)
        .containsPattern("name=\"phone\"[^>]* value=\"\"")
        .contains("जब तक आप खुद नंबर न दें");
    assertThat(page.indexOf("name=\"phone\"")).isGreaterThan(page.indexOf("name=\"comment\""));
  }

  @Test
  void aPhoneIsSealedBeforeItIsWrittenDown() throws Exception {
    Response thanks =
        Visitor.answers(
            code, Map.of("overall", "1", "comment", "ring me back", "phone", "०98004 15926"));

    assertThat(thanks.statusCode()).isEqualTo(200);
    assertThat(thanks.asString()).doesNotContain("15926");
    var written =
        Topic.named(SubmissionEvent.TOPIC).await(r -> Topic.text(r).contains("ring me back"));
    Contracts.assertMatchesSchema(written.value());
    assertThat(Topic.text(written)).doesNotContain("98004", "15926", "phone");
    var submitted = (FeedbackSubmitted) json.readValue(written.value(), SubmissionEvent.class);
    ContactKey key =
        ContactKey.unlock(
                Files.readString(Path.of("src/test/resources/contacts/sealed-key.jwe")),
                "the-passphrase-of-the-tests")
            .orElseThrow();
    assertThat(key.open(submitted.sealedContact())).contains(new Phone("+919800415926"));
  }

  @Test
  void aNumberThatIsNoPhoneComesBackWithEverythingTyped() {
    Response again =
        Visitor.answers(code, Map.of("overall", "2", "comment", "kept", "phone", "98000 <1"));

    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.asString())
        .contains("यह फोन नंबर सही नहीं लगता", "kept", "98000 &lt;1", "<details open>")
        .containsPattern("name=\"overall\" value=\"2\" required checked");
  }
}
