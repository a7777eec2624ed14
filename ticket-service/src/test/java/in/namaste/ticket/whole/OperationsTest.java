package in.namaste.ticket.whole;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.RealBackbone;
import in.namaste.testing.Topic;
import in.namaste.testing.WatchedMetrics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators rely on: dead letters, the directory's topic, health and documents. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class OperationsTest {

  @Test
  void theDirectoryIsPublishedOnce() {
    Browser.of("dc");
    // Departments, categories, places, posts and ladders of the pack.
    Topic.named("directory").await(34 + 174 + 373 + 67 + 34, record -> true);

    assertThat(Topic.named("directory").all())
        .extracting(record -> Topic.key(record) + " " + version(record))
        .doesNotHaveDuplicates();
  }

  private static long version(ConsumerRecord<byte[], byte[]> record) {
    return Citizen.json(Topic.text(record)).path("version").asLong();
  }

  @ParameterizedTest
  @ValueSource(strings = {"grievance.events", "sla.events"})
  void anUnreadableRecordGoesToTheDeadLettersAndThePartitionGoesOn(String topic) {
    var citizen = new Citizen().submits();
    citizen.number();
    String unreadable = "{\"type\": \"DeadlineBreached\", \"no\": \"" + citizen.id;

    citizen.tells(Topic.named(topic), unreadable);
    citizen.clockSays("ReminderDue", event -> {});
    citizen.says("EvidenceAdded");

    var dead =
        Topic.named(topic + ".ticket-service.dlq")
            .await(record -> citizen.id.equals(Topic.key(record)));
    assertThat(Topic.text(dead)).isEqualTo(unreadable);
    assertThat(Topic.header(dead, "dead-letter-reason")).isEqualTo("unreadable");
    var browser = Browser.of("dc");
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(browser.get("/desk/tickets/" + citizen.number()).asString())
                    .contains("data-kind=\"ADDED\"")
                    .contains("data-kind=\"REMINDED\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/openapi", "/q/health", "/q/metrics"})
  void operatorsFindWhatTheyNeed(String path) {
    assertThat(given().get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsWatchedIsRegistered() {
    WatchedMetrics.assertRegistered("ticket-service", given().get("/q/metrics").asString());
  }
}
