package in.namaste.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "chatbot-gateway"))
@QuarkusTestResource(GraphStub.class)
class SendingTest {

  private static final Duration WAIT = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject Pool pool;

  @BeforeAll
  static void directory() {
    District.publish();
  }

  @Test
  void anAnswerThatWasLostIsSentAgainWhenNoStatusTellsOfIt() {
    Phone phone = new Phone("919800000301");
    GraphStub.next("919800000301", "lose");

    phone.types("नमस्ते रोहतक").hears(1);

    phone.hears(2);
    assertThat(phone.messages().get(0).path("biz_opaque_callback_data"))
        .isEqualTo(phone.messages().get(1).path("biz_opaque_callback_data"));
  }

  @Test
  void aStatusTellsThatTheMessageWithoutAnAnswerWasSent() {
    Phone phone = new Phone("919800000302");
    GraphStub.next("919800000302", "lose");
    phone.types("नमस्ते रोहतक").hears(1);
    String messageId = phone.newest().path("biz_opaque_callback_data").asText();

    Meta.post(Meta.status("wamid.LOST302", "delivered", messageId, "")).then().statusCode(200);
    Meta.post(Meta.status("wamid.LOST302", "sent", messageId, "")).then().statusCode(200);

    await().atMost(WAIT).until(() -> column(messageId, "delivery").equals("delivered"));
    Rohtak.passes(Duration.ofSeconds(3));
    await().during(Duration.ofSeconds(2)).atMost(WAIT).until(() -> phone.messages().size() == 1);
    assertThat(column(messageId, "state")).isEqualTo("sent");
    assertThat(column(messageId, "wamid")).isEqualTo("wamid.LOST302");
  }

  @Test
  void messagesOfOneCitizenKeepTheirOrderThroughRefusals() {
    Phone phone = new Phone("919800000303");
    GraphStub.next("919800000303", "131056");
    GraphStub.next("919800000303", "131000");

    phone.types("नमस्ते रोहतक").types("अनीता");
    new Rows(pool).awaitRefusal("919800000303", 2, 131000);
    Rohtak.passes(Duration.ofSeconds(12));

    phone.hears(2);
    assertThat(phone.messages()).extracting(SendingTest::words).doesNotHaveDuplicates();
    assertThat(phone.options()).anyMatch(id -> id.startsWith("area:"));
  }

  @Test
  void aMistakeOfOursIsParkedAndDoesNotStopTheRest() {
    Phone phone = new Phone("919800000304");
    GraphStub.next("919800000304", "131009");

    phone.types("नमस्ते रोहतक").types("अनीता");

    phone.hears(1);
    assertThat(phone.options()).anyMatch(id -> id.startsWith("area:"));
    assertThat(count("state = 'parked' and failure_code = 131009", "+919800000304")).isEqualTo(1);
  }

  @Test
  void aFailureThatIsToldLaterIsKept() {
    Phone phone = new Phone("919800000305");
    phone.types("नमस्ते रोहतक").hears(1);
    String messageId = phone.newest().path("biz_opaque_callback_data").asText();

    Meta.post(Meta.status("wamid.X305", "failed", messageId, ",\"errors\":[{\"code\":131026}]"))
        .then()
        .statusCode(200);

    await().atMost(WAIT).until(() -> column(messageId, "failure_code").equals("131026"));
    assertThat(column(messageId, "delivery")).isEqualTo("failed");
  }

  @Test
  void whatComesDaysLateIsTakenInWithoutAWordAndTheNextAnswerSaysSo() {
    String late =
        Meta.message(
                "919800000308",
                "wamid.LATE308",
                "\"type\":\"text\",\"text\":{\"body\":\"तीन दिन से पानी नहीं आ रहा\"}")
            .replaceFirst(
                "\"timestamp\":\"\\d+\"",
                "\"timestamp\":\""
                    + Rohtak.now().minus(Duration.ofDays(6)).getEpochSecond()
                    + "\"");
    Phone phone = new Phone("919800000308").posts(late);
    await()
        .atMost(Duration.ofSeconds(15))
        .until(() -> new Rows(pool).effects("cause = 'wamid:wamid.LATE308'") == 1);

    phone.types("कोई है?").hears(1);

    assertThat(phone.newest().toString()).contains("अधूरी है: \\\"तीन दिन से पानी नहीं आ रहा");
    assertThat(new Rows(pool).messages("919800000308", "true")).isEqualTo(1);
  }

  @Test
  void aNoticeThatWasPerhapsLostHoldsUpNoAnswer() {
    Phone phone = new Phone("919800000309");
    phone.types("नमस्ते रोहतक").hears(1);
    new Rows(pool)
        .notice("919800000309", "unconfirmed", Rohtak.now().plus(Duration.ofMinutes(10)), null);

    phone.types("अनीता").hears(3);

    assertThat(words(phone.messages().get(1))).isEqualTo("x");
  }

  @Test
  void aNoticeInTheHandOfAnotherSenderStaysThereWhenTheCitizenWrites() {
    Phone phone = new Phone("919800000310");
    phone.types("नमस्ते रोहतक").hears(1);
    new Rows(pool)
        .notice("919800000310", "waiting", Rohtak.now(), Rohtak.now().plus(Duration.ofHours(1)));

    phone.posts(
        Meta.message(
            "919800000310", "wamid.HAND310", "\"type\":\"text\",\"text\":{\"body\":\"अनीता\"}"));

    await().atMost(WAIT).until(() -> new Rows(pool).effects("cause = 'wamid:wamid.HAND310'") == 1);
    assertThat(
            new Rows(pool)
                .messages(
                    "919800000310",
                    "kind = 'notice' and leased_until > m.due_at + interval '59 minutes'"))
        .isEqualTo(1);
  }

  @Test
  void aClaimOfASenderThatDiedIsTakenUp() {
    Phone phone = new Phone("919800000307");
    phone.types("नमस्ते रोहतक").hears(1);

    run(
        """
        insert into outgoing_message
          (message_id, citizen_id, kind, language, body, state, attempts, due_at, leased_until,
           created_at)
        select gen_random_uuid(), id, 'reply', 'hi', '{"type":"text","text":{"body":"x"}}',
               'waiting', 1, now(), now() + interval '2 seconds', now()
        from citizen where phone = $1
        """,
        "+919800000307");

    phone.hears(2);
  }

  private void run(String sql, String phone) {
    pool.preparedQuery(sql).execute(Tuple.of(phone)).await().atMost(PATIENCE);
  }

  private String column(String messageId, String column) {
    return pool.preparedQuery(
            "select coalesce("
                + column
                + "::text, '') as value from outgoing_message where message_id = $1")
        .execute(Tuple.of(UUID.fromString(messageId)))
        .await()
        .atMost(PATIENCE)
        .iterator()
        .next()
        .getString("value");
  }

  private int count(String condition, String phone) {
    return pool.preparedQuery(
            "select count(*)::int as n from outgoing_message m join citizen c on c.id ="
                + " m.citizen_id where c.phone = $1 and "
                + condition)
        .execute(Tuple.of(phone))
        .await()
        .atMost(PATIENCE)
        .iterator()
        .next()
        .getInteger("n");
  }

  private static String words(JsonNode body) {
    return body.path("text").path("body").asText()
        + body.path("interactive").path("body").path("text").asText();
  }
}
