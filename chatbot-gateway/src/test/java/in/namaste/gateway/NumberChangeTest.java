package in.namaste.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.testing.Contracts;
import in.namaste.testing.RealBackbone;
import in.namaste.testing.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody has another number, and a new user id with it: history stays theirs, and nobody else's.
 */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "chatbot-gateway"))
@QuarkusTestResource(GraphStub.class)
class NumberChangeTest {

  private static final Duration WAIT = Duration.ofSeconds(15);

  @Inject Pool pool;

  private Rows rows;

  @BeforeAll
  static void directory() {
    District.publish();
  }

  @BeforeEach
  void tables() {
    rows = new Rows(pool);
  }

  @Test
  void theTicketsMoveToTheNewNumberAndTheOldOneIsAStranger() {
    String ticket = met("919800000601", "RTK-2611-000601-1");

    Meta.post(
            Meta.moved(
                "'from':'919800000601'", "'type':'user_changed_number','wa_id':'919800000602'"))
        .then()
        .statusCode(200);
    awaitReached(ticket, "+919800000602 -");
    new Phone("919800000602").types("स्थिति").hears(1);
    new Phone("919800000601").types("स्थिति").hears(2);

    assertThat(GraphStub.taken("919800000602").toString()).contains("RTK-2611-000601-1");
    assertThat(GraphStub.taken("919800000601").toString()).doesNotContain("RTK-2611-000601-1");
    var told = contact(ticket, "+919800000602");
    Contracts.assertMatchesSchema(told);
  }

  @Test
  void theNewUserIdIsKnownWithTheNewNumber() {
    String ticket = met("919800000603", "IN.603", "RTK-2611-000603-1");

    Meta.post(
            Meta.moved(
                "'from':'919800000603'",
                "'type':'user_changed_number','wa_id':'919800000604','previous_user_id':'IN.603','user_id':'IN.604'"))
        .then()
        .statusCode(200);

    awaitReached(ticket, "+919800000604 IN.604");
  }

  @Test
  void aNumberThatIsNotShownAnyMoreIsNotWrittenToEither() {
    String ticket = met("919800000605", "IN.605", "RTK-2611-000605-1");

    Meta.post(
            Meta.moved(
                "'from_user_id':'IN.605'",
                "'type':'user_changed_user_id','previous_user_id':'IN.605','user_id':'IN.606'"))
        .then()
        .statusCode(200);

    awaitReached(ticket, "- IN.606");
    assertThat(contact(ticket, "IN.606")).doesNotContain("+91");
  }

  @Test
  void whoeverHasTheOldNumberSinceTakesNothingAlong() {
    String ticket = met("919800000607", "IN.607", "RTK-2611-000607-1");

    Meta.post(
            Meta.moved(
                "'from':'919800000607'",
                "'type':'user_changed_number','wa_id':'919800000608','previous_user_id':'IN.666','user_id':'IN.667'"))
        .then()
        .statusCode(200);
    new Phone("919800000608").types("स्थिति").hears(1);

    assertThat(rows.reached(ticket)).isEqualTo("+919800000607 IN.607");
    assertThat(GraphStub.taken("919800000608").toString()).doesNotContain("RTK-2611-000607-1");
  }

  @Test
  void whoeverWroteFromTheNewNumberBeforeWeHeardOfItGetsTheTicketsThere() {
    String ticket = met("919800000609", "IN.609", "RTK-2611-000609-1");
    Phone early = new Phone("919800000610");
    early.posts(Meta.text("919800000610", "IN.610", "नमस्ते रोहतक")).hears(1);

    Meta.post(
            Meta.moved(
                "'from':'919800000609'",
                "'type':'user_changed_number','wa_id':'919800000610','previous_user_id':'IN.609','user_id':'IN.610'"))
        .then()
        .statusCode(200);

    awaitReached(ticket, "+919800000610 IN.610");
    assertThat(rows.remembered("IN.609")).isZero();
    contact(ticket, "+919800000610");
  }

  @Test
  void aMessageFromANewNumberIsEnoughWhereTheUserIdIsTheSame() {
    String ticket = met("919800000611", "IN.611", "RTK-2611-000611-1");

    new Phone("919800000612").posts(Meta.text("919800000612", "IN.611", "स्थिति")).hears(1);

    assertThat(rows.reached(ticket)).isEqualTo("+919800000612 IN.611");
    contact(ticket, "+919800000612");
  }

  @Test
  void whoeverHasANumberNowTakesItFromWhoeverHadIt() {
    String ticket = met("919800000613", "IN.613", "RTK-2611-000613-1");

    new Phone("919800000613").posts(Meta.text("919800000613", "IN.614", "स्थिति")).hears(2);

    assertThat(rows.reached(ticket)).isEqualTo("- IN.613");
    assertThat(GraphStub.taken("919800000613").toString()).doesNotContain("RTK-2611-000613-1");
    assertThat(contact(ticket, "IN.613")).doesNotContain("+91");
  }

  /** Somebody who has a ticket; one message has come back. */
  private String met(String phone, String number) {
    new Phone(phone).types("नमस्ते").hears(1);
    return rows.ticket(phone, number);
  }

  private String met(String phone, String bsuid, String number) {
    new Phone(phone).posts(Meta.text(phone, bsuid, "नमस्ते")).hears(1);
    return rows.ticket(phone, number);
  }

  private void awaitReached(String ticket, String address) {
    await().atMost(WAIT).untilAsserted(() -> assertThat(rows.reached(ticket)).isEqualTo(address));
  }

  private static String contact(String ticket, String address) {
    return Topic.text(
        Topic.named("grievance.events")
            .await(
                one ->
                    ticket.equals(Topic.key(one))
                        && Topic.text(one).contains("\"ContactChanged\"")
                        && Topic.text(one).contains("\"" + address + "\"")));
  }
}
