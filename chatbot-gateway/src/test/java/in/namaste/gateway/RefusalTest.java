package in.namaste.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.testing.RealBackbone;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Meta refuses, at once or by a later status. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "chatbot-gateway"))
@QuarkusTestResource(GraphStub.class)
class RefusalTest {

  private static final Duration WAIT = Duration.ofSeconds(15);

  @Inject Pool pool;
  @Inject MeterRegistry metrics;

  private Rows rows;

  @BeforeAll
  static void directory() {
    District.publish();
  }

  @BeforeEach
  void tables() {
    rows = new Rows(pool);
  }

  @AfterEach
  void mend() {
    GraphStub.mend();
  }

  @Test
  void anExpiredTokenStopsEverythingAndOneMessageFindsOutThatItWorksAgain() {
    Phone anita = new Phone("919800000401");
    Phone bimla = new Phone("919800000402");
    GraphStub.refuseAll("190");

    anita.types("नमस्ते रोहतक").types("अनीता");
    bimla.types("नमस्ते रोहतक");

    await().atMost(WAIT).until(() -> rows.messages("919800000402", "state = 'waiting'") == 1);
    await().atMost(WAIT).until(() -> rows.pauses() == 1);
    int refused = GraphStub.refused();
    await().during(Duration.ofSeconds(2)).atMost(WAIT).until(() -> GraphStub.refused() == refused);
    Rohtak.passes(Duration.ofSeconds(61));
    await()
        .during(Duration.ofSeconds(2))
        .atMost(WAIT)
        .until(() -> GraphStub.refused() == refused + 1);
    assertThat(oldestReply()).isGreaterThan(60);
    GraphStub.mend();
    Rohtak.passes(Duration.ofSeconds(61));

    anita.hears(2);
    bimla.hears(1);
    assertThat(anita.options()).anyMatch(id -> id.startsWith("area:"));
    assertThat(rows.pauses()).isZero();
    assertThat(rows.messages("919800000401", "attempts > 1")).isZero();
    await().atMost(WAIT).until(() -> oldestReply() == 0);
  }

  @Test
  void afterAPauseThoseWhoseWindowHasClosedHoldUpNobody() {
    List<String> closed = List.of("919800000412", "919800000413");
    Phone open = new Phone("919800000414");
    GraphStub.refuseAll("190");
    for (String phone : closed) {
      new Phone(phone).types("नमस्ते रोहतक");
      await().atMost(WAIT).until(() -> rows.messages(phone, "state = 'waiting'") == 1);
    }
    open.types("नमस्ते रोहतक");
    await().atMost(WAIT).until(() -> rows.messages("919800000414", "state = 'waiting'") == 1);
    await().atMost(WAIT).until(() -> rows.pauses() == 1);
    closed.forEach(rows::closeWindow);
    GraphStub.mend();

    Rohtak.passes(Duration.ofSeconds(61));

    open.hears(1);
    await().atMost(WAIT).until(() -> rows.pauses() == 0);
  }

  @Test
  void oneRestrictedPersonHoldsUpNobodyElse() {
    Phone stuck = new Phone("919800000403");
    Phone other = new Phone("919800000404");
    GraphStub.next("919800000403", "131056");
    GraphStub.next("919800000403", "131056");
    GraphStub.next("919800000403", "131056");

    stuck.types("नमस्ते रोहतक");
    other.types("नमस्ते रोहतक").hears(1);

    assertThat(stuck.messages()).isEmpty();
    rows.awaitRefusal("919800000403", 3, 131056);
    Rohtak.passes(Duration.ofSeconds(16));
    stuck.hears(1);
  }

  @Test
  void anErrorInsideAnAnswerOf200IsAnError() {
    Phone phone = new Phone("919800000405");
    GraphStub.next("919800000405", "ok-131026");

    phone.types("नमस्ते रोहतक");

    await()
        .atMost(WAIT)
        .until(
            () -> rows.messages("919800000405", "state = 'parked' and failure_code = 131026") == 1);
  }

  @Test
  void anEmptyAnswerMayHaveBeenSentAndABareStatusWasNot() {
    Phone unsure = new Phone("919800000406");
    Phone refused = new Phone("919800000407");
    GraphStub.next("919800000406", "empty");
    GraphStub.next("919800000407", "http-503");

    unsure.types("नमस्ते रोहतक");
    refused.types("नमस्ते रोहतक");

    await().atMost(WAIT).until(() -> rows.messages("919800000406", "state = 'unconfirmed'") == 1);
    refused.hears(1);
    unsure.hears(2);
  }

  @Test
  void whatFailsAfterItWasTakenIsTriedAgainOnceForEachTry() {
    Phone phone = new Phone("919800000408");
    phone.types("नमस्ते रोहतक").hears(1);
    String id = phone.newest().path("biz_opaque_callback_data").asText();
    String failed = Meta.status(wamid("919800000408"), "failed", id, errors(131000));

    Meta.post(failed).then().statusCode(200);
    phone.hears(2);
    Meta.post(failed).then().statusCode(200);

    await().during(Duration.ofSeconds(5)).atMost(WAIT).until(() -> phone.messages().size() == 2);
    assertThat(rows.messages("919800000408", "state = 'sent' and failure_code is null"))
        .isEqualTo(1);
  }

  @Test
  void theClosedWindowToldByAStatusIsOpenedByATemplate() {
    Phone phone = new Phone("919800000409");
    phone.types("नमस्ते रोहतक").hears(1);
    rows.ticket("919800000409", "RTK-2611-004217-7");
    double missed = counted("gateway.window.misses");
    String id = phone.newest().path("biz_opaque_callback_data").asText();

    Meta.post(Meta.status(wamid("919800000409"), "failed", id, errors(131047)))
        .then()
        .statusCode(200);

    phone.hears(2);
    assertThat(phone.newest().path("type").asText()).isEqualTo("template");
    assertThat(counted("gateway.window.misses")).isEqualTo(missed + 1);
    phone.taps("held:show").hears(3);
    assertThat(phone.newest().path("biz_opaque_callback_data").asText()).isEqualTo(id);
  }

  @Test
  void aTemplateThatIsNotApprovedIsSentInAnotherLanguage() {
    Phone phone = new Phone("919800000410");
    phone.types("नमस्ते रोहतक").hears(1);
    rows.ticket("919800000410", "RTK-2611-004217-7");
    GraphStub.next("919800000410", "131047");
    GraphStub.next("919800000410", "132001");
    double failed = counted("gateway.template.failures");

    phone.types("अनीता");

    phone.hears(2);
    assertThat(counted("gateway.template.failures")).isEqualTo(failed + 1);
    JsonNode template = phone.newest().path("template");
    assertThat(template.path("name").asText()).isEqualTo("grievance_update");
    assertThat(template.path("language").path("code").asText()).isEqualTo("en");
    phone.taps("held:show").hears(3);
  }

  @Test
  void anUnreachablePersonIsSeenWithTheReason() {
    Phone phone = new Phone("919800000411");
    phone.types("नमस्ते रोहतक").hears(1);
    String id = phone.newest().path("biz_opaque_callback_data").asText();
    String failed = Meta.status(wamid("919800000411"), "failed", id, errors(131026));

    Meta.post(failed).then().statusCode(200);
    Meta.post(failed).then().statusCode(200);

    await()
        .atMost(WAIT)
        .until(
            () -> rows.messages("919800000411", "state = 'parked' and failure_code = 131026") == 1);
    phone.types("अनीता").hears(2);
  }

  private double counted(String name) {
    return metrics.get(name).counter().count();
  }

  private double oldestReply() {
    return metrics.get("gateway.replies.oldest.seconds").gauge().value();
  }

  private String wamid(String phone) {
    return pool.query(
            "select wamid from outgoing_message m join citizen c on c.id = m.citizen_id where"
                + " c.phone = '+"
                + phone
                + "' and wamid is not null")
        .execute()
        .await()
        .atMost(WAIT)
        .iterator()
        .next()
        .getString("wamid");
  }

  private static String errors(int code) {
    return ",\"errors\":[{\"code\":" + code + "}]";
  }
}
