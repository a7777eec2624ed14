package in.namaste.feedback.answers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.feedback.FeedbackEvent;
import in.namaste.feedback.Scores;
import in.namaste.feedback.SubmissionEvent;
import in.namaste.feedback.SubmissionEvent.FeedbackSubmitted;
import in.namaste.feedback.Visitor;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormCodes;
import in.namaste.testing.Contracts;
import in.namaste.testing.Topic;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@WithRealBackbone
class AcceptingAnswersTest {

  @Inject ObjectMapper json;
  @Inject FormCodes codes;

  @Test
  void theGoldenExampleIsUnderstood() throws Exception {
    SubmissionEvent event =
        json.readValue(Contracts.example("FeedbackSubmitted"), SubmissionEvent.class);

    assertThat(event).isInstanceOf(FeedbackSubmitted.class);
    assertThat(((FeedbackSubmitted) event).scores())
        .isEqualTo(new Scores(Map.of("overall", 4, "courtesy", 5)));
  }

  @Test
  void anUnknownKindIsPassedOver() throws Exception {
    assertThat(json.readValue("{\"type\":\"SomethingNew\",\"a\":1}", SubmissionEvent.class))
        .isInstanceOf(SubmissionEvent.Other.class);
  }

  @Test
  void anAnswerBecomesFeedbackGivenWithoutWordsOrAFinerTime() {
    answer("MCR-ROHTAK", Map.of("overall", "4", "courtesy", "5", "comment", "secret words"));

    var given = events().await(from("MCR-ROHTAK"));
    Contracts.assertMatchesSchema(given.value());
    Contracts.assertSameFields(Topic.text(given), Contracts.example("FeedbackGiven"));
    assertThat(Topic.key(given)).isEqualTo("MCR-ROHTAK");
    assertThat(Topic.text(given)).contains("\"departmentCode\":\"MCR\"").doesNotContain("secret");
    assertThat(Topic.header(given, "ce_time")).matches(".*T\\d\\d:00:00Z");
    assertThat(given.timestamp() % Duration.ofHours(1).toMillis()).isZero();
  }

  @Test
  void pressingSendTwiceCountsOnce() {
    String code = codes.write(new FormCode("TEHSIL-ROHTAK", "C1", FormCode.FIRST_POSTERS));
    String token = Visitor.opens(code);

    Visitor.sends(code, token, Map.of("overall", "1")).then().statusCode(200);
    Visitor.sends(code, token, Map.of("overall", "1")).then().statusCode(200);
    answer("TEHSIL-ROHTAK", Map.of("overall", "5"));

    events().await(r -> from("TEHSIL-ROHTAK").test(r) && Topic.text(r).contains("\"overall\":5"));
    assertThat(events().all().stream().filter(from("TEHSIL-ROHTAK"))).hasSize(2);
  }

  @Test
  void anUnreadableRecordIsADeadLetterAndTheNextAnswerIsCounted() {
    String office = "TEHSIL-MEHAM";
    byte[] bad = "not JSON".getBytes(StandardCharsets.UTF_8);

    inbound().send(office, bad, Map.of());
    inbound().send(office, "{\"type\":\"FeedbackSubmitted\",\"scores\":{\"overall\":9}}");
    answer(office, Map.of("overall", "3"));

    List<ConsumerRecord<byte[], byte[]>> dead =
        Topic.named("feedback.inbound.feedback-service.dlq")
            .await(2, r -> office.equals(Topic.key(r)));
    assertThat(dead.getFirst().value()).isEqualTo(bad);
    events().await(from(office));
  }

  @Test
  void anAnswerForAnOfficeNobodyKnowsIsADeadLetterAndNotLost() {
    String unknown =
        Contracts.example("FeedbackSubmitted").replace("PHED-ROHTAK", "NO-SUCH-OFFICE");

    inbound().send("NO-SUCH-OFFICE", unknown);

    Topic.named("feedback.inbound.feedback-service.dlq")
        .await(r -> "NO-SUCH-OFFICE".equals(Topic.key(r)));
  }

  @Test
  void resultsShowFromFiveAnswersOn() {
    String office = "DC-ROHTAK";
    for (String overall : List.of("5", "4", "4", "1")) {
      answer(office, Map.of("overall", overall, "courtesy", "3"));
    }
    events().await(4, from(office));
    assertThat(results(office))
        .contains("पांच जवाबों का समूह पूरा नहीं")
        .doesNotContain("data-figure");

    answer(office, Map.of("overall", "5"));

    await()
        .untilAsserted(
            () ->
                assertThat(results(office))
                    .contains("<b data-figure=\"average\">3.8</b>")
                    .contains("<b data-figure=\"answers\">5</b>")
                    .contains("पांच जवाबों का समूह पूरा नहीं"));
  }

  private void answer(String office, Map<String, String> fields) {
    String counter = office.equals("TEHSIL-MEHAM") ? null : "C1";
    Visitor.answers(codes.write(new FormCode(office, counter, FormCode.FIRST_POSTERS)), fields)
        .then()
        .statusCode(200);
  }

  private static String results(String office) {
    return given().get("/offices/{code}", office).then().statusCode(200).extract().asString();
  }

  private static Predicate<ConsumerRecord<byte[], byte[]>> from(String office) {
    return record -> office.equals(Topic.key(record));
  }

  private static Topic inbound() {
    return Topic.named(SubmissionEvent.TOPIC);
  }

  private static Topic events() {
    return Topic.named(FeedbackEvent.TOPIC);
  }
}
