package in.namaste.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import in.namaste.gateway.meta.Payload;
import in.namaste.gateway.meta.Payloads;
import in.namaste.testing.Contracts;
import in.namaste.testing.RealBackbone;
import in.namaste.testing.Topic;
import in.namaste.testing.WatchedMetrics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "chatbot-gateway"))
@QuarkusTestResource(GraphStub.class)
class WebhookTest {

  @Inject Pool pool;

  @Test
  void theChallengeComesBackForTheRightToken() {
    given()
        .queryParam("hub.mode", "subscribe")
        .queryParam("hub.verify_token", "test-verify")
        .queryParam("hub.challenge", "0042")
        .get("/webhook")
        .then()
        .statusCode(200)
        .contentType("text/plain")
        .body(equalTo("0042"));
  }

  @Test
  void aWrongTokenIsForbidden() {
    given()
        .queryParam("hub.mode", "subscribe")
        .queryParam("hub.verify_token", "simulator-verify")
        .queryParam("hub.challenge", "0042")
        .get("/webhook")
        .then()
        .statusCode(403);
    given().get("/webhook").then().statusCode(403);
  }

  @Test
  void aSignedMessageIsInKafkaWhenTheAnswerIsThere() {
    String body = Meta.text("919800000101", "नमस्ते");

    Meta.post(body).then().statusCode(200);

    var record =
        Topic.named("whatsapp.inbound").await(one -> "+919800000101".equals(Topic.key(one)));
    assertThat(Topic.header(record, "ce_type")).isEqualTo("in.namaste.WhatsAppMessageReceived");
    assertThat(Topic.header(record, "ce_source")).isEqualTo("/chatbot-gateway");
    Contracts.assertMatchesSchema(record.value());
  }

  @Test
  void aWrongOrMissingSignatureIsRefusedAndNothingIsStored() {
    String body = Meta.text("919800000102", "hello");

    Meta.post(body, Meta.sign(body, "other")).then().statusCode(401);
    Meta.post(body, null).then().statusCode(401);

    Meta.post(Meta.text("919800000103", "after")).then().statusCode(200);
    var records = Topic.named("whatsapp.inbound").all();
    assertThat(records).noneMatch(one -> "+919800000102".equals(Topic.key(one)));
    assertThat(records).anyMatch(one -> "+919800000103".equals(Topic.key(one)));
  }

  @Test
  void aBodyThatIsNotMetasIsParkedWhole() {
    Meta.post("{\"hello\":\"world 104\"}").then().statusCode(200);

    var parked = Topic.named("whatsapp.parked").await(one -> Topic.text(one).contains("world 104"));
    assertThat(Topic.header(parked, "parked-reason")).isEqualTo("not a WhatsApp webhook");
  }

  @Test
  void aBodyOverFourMegabytesIsRefusedWithTheLimitNamed() {
    byte[] large = new byte[4 * 1024 * 1024 + 1];

    given()
        .contentType("application/json")
        .body(large)
        .post("/webhook")
        .then()
        .statusCode(413)
        .body(containsString("4194304"));
  }

  @Test
  void aMessageOfAlmostFourMegabytesIsTaken() {
    String large = Meta.text("919800000105", "x".repeat(4_000_000));

    Meta.post(large).then().statusCode(200);
  }

  @Test
  void readinessAsksNeitherKafkaNorTheDatabase() {
    given().get("/q/health/ready").then().statusCode(200);
  }

  @Test
  void everythingThatMetaCanSendIsTakenAndEachMessageHasItsEffectOnce() {
    District.publish();
    var rows = new Rows(pool);
    List<Payload> payloads = Payloads.all().toList();
    int parked = counted("parked");
    int passedOver = counted("passed-over");

    for (Payload payload : payloads) {
      Meta.post(payload.bodyAt(Rohtak.now())).then().statusCode(200);
    }
    Payload again = Payloads.thousand();
    Meta.post(again.bodyAt(Rohtak.now())).then().statusCode(200);

    assertThat(counted("parked") - parked)
        .isEqualTo(sum(payloads, Payload::parked) + again.parked());
    assertThat(counted("passed-over") - passedOver).isEqualTo(sum(payloads, Payload::news));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> rows.effects(Payloads.CAUSES) == sum(payloads, Payload::effects));
    await().atMost(Duration.ofSeconds(60)).until(() -> rows.unfinished(Payloads.SENDERS) == 0);
    assertThat(GraphStub.taken(Payloads.phoneOf(Payloads.plain()))).hasSize(1);
    assertThat(Topic.named("whatsapp.inbound.chatbot-gateway.dlq").all())
        .as("what could not be handled")
        .noneMatch(dead -> "failed".equals(Topic.header(dead, "dead-letter-reason")));
  }

  private static int sum(List<Payload> payloads, ToIntFunction<Payload> what) {
    return payloads.stream().mapToInt(what).sum();
  }

  private static int counted(String outcome) {
    String name = "gateway_webhook_total{outcome=\"" + outcome + "\"";
    return given()
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith(name))
        .mapToInt(line -> (int) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  @Test
  void metricsCountWhatCame() {
    Meta.post("x", "sha256=00").then().statusCode(401);

    String metrics = given().get("/q/metrics").asString();

    WatchedMetrics.assertRegistered("chatbot-gateway", metrics);
    assertThat(metrics)
        .contains("gateway_webhook_total{outcome=\"refused\"")
        .contains("gateway_delivery_failed_total{trouble=\"identity\"")
        .contains("gateway_sending_refused_total{trouble=\"identity\"")
        .contains("gateway_media_total{outcome=\"lost\"")
        .contains("status=\"401\",uri=\"/webhook\",le=\"+Inf\"");
  }
}
