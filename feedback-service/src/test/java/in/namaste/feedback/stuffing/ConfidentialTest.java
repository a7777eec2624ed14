package in.namaste.feedback.stuffing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.feedback.SubmissionEvent;
import in.namaste.feedback.Visitor;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.answers.Arrivals;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormCodes;
import in.namaste.testing.Topic;
import in.namaste.testing.TopicContract;
import in.namaste.testing.WatchedMetrics;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/**
 * A visitor of whom everything is marked, and then a look at all that is stored, published, logged
 * and shown.
 */
@WithRealBackbone
class ConfidentialTest {

  private static final String OFFICE = "MARKED-OFFICE";
  private static final String WORDS = "marked words of a visitor";
  private static final String PHONE = "9800012345";
  private static final String ADDRESS = "198.51.100.77";
  private static final List<String> MARKS =
      List.of("marked-agent", "marked-cookie", ADDRESS, "marked-referer", "marked-query", PHONE);

  private static final long HOUR = Duration.ofHours(1).toMillis();

  @Inject Pool database;
  @Inject FormCodes codes;

  @Test
  void nothingOfTheVisitorIsKeptButTheAnswerAndNoTimeFinerThanTheHour() {
    Arrivals office = Arrivals.atOffice(database, OFFICE);
    String code = codes.write(new FormCode(OFFICE, null, 1));
    try (Logged logged = new Logged()) {
      marked().formParam("token", "marked-token").post("/f/{code}", code).then().statusCode(422);
      marked().get("/f/{code}", code + "marked").then().statusCode(404);
      sends(code, "198.51.100.78").then().statusCode(200);
      sends(code, ADDRESS).then().statusCode(200);
      await().untilAsserted(() -> assertThat(office.told("FeedbackGiven")).hasSize(2));

      assertThat(logged.all()).doesNotContain(MARKS).doesNotContain(WORDS);
    }
    topicsHoldNoMarkAndNoFineTime();
    tablesHoldNoMarkAndNoFineTime();
    Stream.of("/q/metrics", "/q/health", "/q/openapi", "/offices/" + OFFICE, "/")
        .forEach(
            path ->
                assertThat(given().get(path).asString())
                    .as(path)
                    .doesNotContain(MARKS)
                    .doesNotContain(WORDS));
    WatchedMetrics.assertRegistered("feedback-service", given().get("/q/metrics").asString());
  }

  private void topicsHoldNoMarkAndNoFineTime() {
    for (TopicContract contract : TopicContract.all()) {
      String topic = contract.topic();
      List<ConsumerRecord<byte[], byte[]>> records = Topic.named(topic).all();
      assertThat(records).extracting(ConfidentialTest::whole).as(topic).noneMatch(this::isMarked);
      List<ConsumerRecord<byte[], byte[]>> own =
          records.stream().filter(record -> OFFICE.equals(Topic.key(record))).toList();
      assertThat(own).as(topic).allMatch(record -> record.timestamp() % HOUR == 0);
      assertThat(own)
          .as(topic)
          .extracting(record -> Topic.header(record, "ce_time"))
          .allMatch(time -> time.endsWith(":00:00Z"));
      assertThat(own)
          .as(topic)
          .filteredOn(record -> whole(record).contains(WORDS))
          .hasSize(topic.equals(SubmissionEvent.TOPIC) ? 2 : 0);
    }
    assertThat(
            Topic.named(SubmissionEvent.TOPIC).all().stream()
                .filter(record -> OFFICE.equals(Topic.key(record)))
                .map(Topic::text))
        .as("an invented X-Forwarded-For makes nobody another visitor")
        .anyMatch(text -> text.contains("\"fromSource\":2"))
        .as("the phone goes on as a letter that only the feedback cell can open")
        .allMatch(text -> text.contains("\"sealedContact\":"));
  }

  private void tablesHoldNoMarkAndNoFineTime() {
    var stored = new Stored(database);
    Map<String, List<String>> tables = stored.tables();
    tables.forEach((table, rows) -> assertThat(rows).as(table).noneMatch(this::isMarked));
    assertThat(tables.keySet())
        .filteredOn(table -> tables.get(table).stream().anyMatch(row -> row.contains(WORDS)))
        .containsExactly("answer_comment");
    assertThat(stored.fineTimes()).isEmpty();
  }

  private boolean isMarked(String text) {
    return MARKS.stream().anyMatch(text::contains);
  }

  private static Response sends(String code, String forwarded) {
    return marked()
        .header("X-Forwarded-For", forwarded)
        .header("Forwarded", "for=" + forwarded)
        .formParam("token", Visitor.opens(code))
        .formParam("overall", "4")
        .formParam("comment", WORDS)
        .formParam("phone", PHONE)
        .post("/f/{code}?from=marked-query", code);
  }

  private static RequestSpecification marked() {
    return given()
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .header("User-Agent", "marked-agent/1.0")
        .header("Referer", "https://marked-referer.example/")
        .header("X-Real-IP", ADDRESS)
        .cookie("visitor", "marked-cookie");
  }

  private static String whole(ConsumerRecord<byte[], byte[]> record) {
    String value = record.value() == null ? "" : Topic.text(record);
    return StreamSupport.stream(record.headers().spliterator(), false)
        .map(header -> header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8))
        .collect(Collectors.joining(" ", Topic.key(record) + " ", " " + value));
  }
}
