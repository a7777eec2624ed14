package in.namaste.feedback.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.Scores;
import in.namaste.feedback.SubmissionEvent.FeedbackSubmitted;
import in.namaste.feedback.Visitor;
import in.namaste.feedback.WholeHour;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormCodes;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The service started while neither PostgreSQL nor Kafka is there. */
@QuarkusTest
@TestProfile(WithoutServersTest.NoServers.class)
class WithoutServersTest {

  @Inject FormCodes codes;
  @Inject Submissions submissions;

  @Test
  void theFormIsShownWithTheOfficesName() {
    assertThat(given().get("/f/{code}", code()).then().statusCode(200).extract().asString())
        .contains("जन स्वास्थ्य कार्यालय, रोहतक");
    given().get("/").then().statusCode(200);
    given().get("/q/health/ready").then().statusCode(200);
  }

  @Test
  void anAnswerThatCannotBeWrittenComesBackSoonWithAllThatWasTyped() {
    String token = Visitor.opens(code());
    Instant sent = Instant.now();

    Response again =
        Visitor.sends(code(), token, Map.of("overall", "2", "comment", "typed and kept"));

    assertThat(again.statusCode()).isEqualTo(503);
    assertThat(Duration.between(sent, Instant.now())).isLessThan(Duration.ofSeconds(3));
    assertThat(again.header("Retry-After")).isEqualTo("60");
    assertThat(again.asString())
        .contains("अभी जवाब जमा नहीं हो पाया", "typed and kept", token)
        .containsPattern("name=\"overall\" value=\"2\" required checked");
  }

  @Test
  void oneAnswerTooManyComesBackAtOnceWithAllThatWasTyped() throws Exception {
    String token = Visitor.opens(code());
    List<UniAssertSubscriber<Void>> waiting =
        IntStream.range(0, Submissions.MOST_WAITING)
            .mapToObj(one -> submissions.write(submitted()))
            .map(write -> write.subscribe().withSubscriber(UniAssertSubscriber.create()))
            .toList();
    Instant sent = Instant.now();

    Response again = Visitor.sends(code(), token, Map.of("overall", "2", "comment", "one more"));

    assertThat(Duration.between(sent, Instant.now())).isLessThan(Duration.ofSeconds(1));
    assertThat(again.statusCode()).isEqualTo(503);
    assertThat(again.header("Retry-After")).isEqualTo("60");
    assertThat(again.asString()).contains("अभी जवाब जमा नहीं हो पाया", "one more", token);
    waiting.forEach(each -> each.awaitFailure(Duration.ofSeconds(5)));
    assertThat(submissions.waiting()).isZero();
  }

  @Test
  void resultsSayThatTheyCannotBeHadNow() {
    assertThat(given().get("/offices/PHED-ROHTAK").then().statusCode(503).extract().asString())
        .contains("नतीजे अभी नहीं दिख पा रहे");
  }

  private static FeedbackSubmitted submitted() {
    return new FeedbackSubmitted(
        UUID.randomUUID(),
        WholeHour.of(Instant.now()),
        "PHED-ROHTAK",
        "C1",
        "hi",
        new Scores(Map.of("overall", 4)),
        null,
        1,
        1,
        null,
        1,
        null);
  }

  private String code() {
    return codes.write(new FormCode("PHED-ROHTAK", "C1", FormCode.FIRST_POSTERS));
  }

  /** Addresses at which nobody listens. */
  public static class NoServers implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "DB_URL", "postgresql://127.0.0.1:1/feedback",
          "DB_USER", "feedback",
          "DB_PASSWORD", "none",
          "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1",
          "SESSION_PUBLIC_KEY", "nowhere.pem",
          "DISTRICT_DIR", System.getProperty("project.root") + "/deploy/district/rohtak");
    }
  }
}
