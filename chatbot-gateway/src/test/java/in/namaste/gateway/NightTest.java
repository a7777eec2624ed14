package in.namaste.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.gateway.sending.Overview;
import in.namaste.testing.Contracts;
import in.namaste.testing.RealBackbone;
import in.namaste.testing.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What we start ourselves: not at night, and not for whoever said STOP. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "chatbot-gateway"))
@QuarkusTestResource(GraphStub.class)
class NightTest {

  private static final Duration WAIT = Duration.ofSeconds(15);
  private static final String NUMBER = "RTK-2611-004217-7";

  @Inject Pool pool;
  @Inject Overview overview;

  private Rows rows;

  @BeforeAll
  static void directory() {
    District.publish();
  }

  @BeforeEach
  void night() {
    rows = new Rows(pool);
    Rohtak.fallsAsleep();
  }

  @AfterEach
  void day() {
    Rohtak.wakesUp();
  }

  @Test
  void aNoticeWaitsForTheMorning() {
    Phone phone = new Phone("919800000501");
    phone.types("नमस्ते रोहतक").hears(1);
    String ticket = rows.ticket("919800000501", NUMBER);

    notice(ticket, "assigned");
    waits("919800000501");
    await().during(Duration.ofSeconds(2)).atMost(WAIT).until(() -> phone.messages().size() == 1);
    Rohtak.wakesUp();

    phone.hears(2);
  }

  @Test
  void anAnswerToWhatTheCitizenJustDidDoesNotWait() {
    Phone phone = new Phone("919800000502");
    phone.types("नमस्ते रोहतक").hears(1);
    String ticket = rows.ticket("919800000502", NUMBER);
    notice(ticket, "assigned");
    waits("919800000502");

    notice(ticket, "registered");

    phone.hears(2);
    assertThat(rows.messages("919800000502", "about = 'assigned' and state = 'waiting'"))
        .isEqualTo(1);
  }

  @Test
  void whoeverWritesAtNightIsAnsweredAndHearsWhatWaited() {
    Phone phone = new Phone("919800000503");
    phone.types("नमस्ते रोहतक").hears(1);
    notice(rows.ticket("919800000503", NUMBER), "assigned");
    waits("919800000503");

    phone.types("अनीता");

    phone.hears(3);
    assertThat(phone.messages().get(1).toString()).contains(NUMBER);
    assertThat(phone.options()).anyMatch(id -> id.startsWith("area:"));
  }

  @Test
  void aYesWrittenBeforeTheQuestionWasSentConfirmsNothing() {
    Phone phone = new Phone("919800000506");
    phone.types("नमस्ते रोहतक").types("मेनू").hears(2);
    String ticket = rows.ticket("919800000506", NUMBER);
    notice(ticket, "resolved");
    waits("919800000506");

    phone.types("हां").hears(4);

    assertThat(phone.messages().get(2).toString()).contains("क्या समस्या सचमुच हल हो गई?");
    assertThat(phone.newest().toString()).contains("क्या समस्या सचमुच हल हो गई?");
    assertThat(Topic.named("grievance.events").all())
        .noneMatch(event -> Topic.text(event).contains(ticket));
  }

  @Test
  void whoeverSaysStopHearsNothingOfIt() {
    Phone phone = new Phone("919800000504");
    phone.types("नमस्ते रोहतक").hears(1);
    String ticket = rows.ticket("919800000504", NUMBER);
    notice(ticket, "assigned");
    waits("919800000504");

    phone.types("STOP").hears(2);
    assertThat(rows.messages("919800000504", "state = 'withdrawn'")).isEqualTo(1);
    notice(ticket, "work-started");
    Rohtak.wakesUp();
    await().during(Duration.ofSeconds(2)).atMost(WAIT).until(() -> phone.messages().size() == 2);

    phone.types("START").hears(3);
    assertThat(phone.newest().toString()).contains(NUMBER);
  }

  @Test
  void aMessageIsMarkedAsReadButNotForWhoeverSaidStopAndNotWhenItIsOld() {
    Phone phone = new Phone("919800000505");
    phone.posts(words("wamid.READ505", Rohtak.now())).hears(1);
    phone.posts(words("wamid.OLD505", Rohtak.now().minus(Duration.ofHours(1)))).hears(2);
    phone.types("STOP").hears(3);
    phone.posts(words("wamid.STOPPED505", Rohtak.now())).hears(4);

    await().atMost(WAIT).until(() -> GraphStub.read("wamid.READ505"));
    assertThat(GraphStub.read("wamid.OLD505")).isFalse();
    assertThat(GraphStub.read("wamid.STOPPED505")).isFalse();
  }

  @Test
  void aPromiseThatWasNotBrokenAfterAllOrDoesNotMatterAnyMoreIsNotSpokenOf() {
    String phone = "919800000507";
    String broken = "about = 'promise-broken' and m.state = ";
    new Phone(phone).types("नमस्ते रोहतक").hears(1);
    String ticket = rows.ticket(phone, NUMBER);

    sla("DeadlineBreached", "018f6b1e-7c00-7a00-8000-000000001013", ticket);
    await().atMost(WAIT).until(() -> rows.messages(phone, broken + "'waiting'") == 1);
    sla("BreachWithdrawn", "018f6b1e-7c00-7a00-8000-000000001014", ticket);
    await().atMost(WAIT).until(() -> rows.messages(phone, broken + "'withdrawn'") == 1);
    notice(ticket, "resolved");
    waits(phone);
    String late = sla("DeadlineBreached", "018f6b1e-7c00-7a00-8000-000000001013", ticket);
    await().atMost(WAIT).until(() -> rows.effects("cause = '" + late + "'") == 1);

    assertThat(rows.messages(phone, broken + "'waiting'")).isZero();
  }

  /** Whoever is told last says all that was to be said before; what came between says nothing. */
  @Test
  void theLadderIsSpokenOfAtTheBreachAndAtItsTopAndInOneMessageInTheMorning() {
    String phone = "919800000510";
    String waiting = "m.state = 'waiting' and started and about = ";
    new Phone(phone).types("नमस्ते रोहतक").hears(1);
    String ticket = rows.ticket(phone, NUMBER);

    sla("DeadlineBreached", "018f6b1e-7c00-7a00-8000-000000001013", ticket);
    await().atMost(WAIT).until(() -> rows.messages(phone, waiting + "'promise-broken'") == 1);
    escalated(ticket, "\"last\":false");
    escalated(ticket, "\"last\":true");
    await().atMost(WAIT).until(() -> rows.messages(phone, waiting + "'told-above'") == 1);

    assertThat(rows.messages(phone, waiting + "'promise-broken'")).isZero();
    sla("BreachWithdrawn", "018f6b1e-7c00-7a00-8000-000000001014", ticket);
    await().atMost(WAIT).until(() -> rows.messages(phone, waiting + "'told-above'") == 0);
  }

  @Test
  void aNoticeOfAKindNotKnownYetMovesTheTicketWithoutAWord() {
    String phone = "919800000508";
    new Phone(phone).types("नमस्ते रोहतक").hears(1);
    String ticket = rows.ticket(phone, NUMBER);

    notice(ticket, "heard-of-later");

    await().atMost(WAIT).until(() -> rows.tickets(ticket, "state = 'RESOLVED'") == 1);
    assertThat(rows.messages(phone, "kind = 'notice'")).isZero();
  }

  /** Set aside before the STOP, and sent again by an operator or by a later failure. */
  @Test
  void whatWeStartedIsNotSentAgainToWhoeverHasSaidStop() {
    Phone phone = new Phone("919800000509");
    phone.types("नमस्ते रोहतक").hears(1);
    rows.ticket("919800000509", NUMBER);
    String parked = rows.notice("919800000509", "parked", Rohtak.now(), null);
    phone.types("STOP").hears(2);
    Rohtak.wakesUp();

    assertThat(overview.sendAgain(UUID.fromString(parked)).await().atMost(WAIT)).isTrue();

    await().atMost(WAIT).until(() -> rows.messages("919800000509", "state = 'withdrawn'") == 1);
    assertThat(phone.messages()).hasSize(2);
  }

  private static String words(String wamid, Instant sentAt) {
    return Meta.message("919800000505", wamid, "\"type\":\"text\",\"text\":{\"body\":\"नमस्ते\"}")
        .replaceFirst(
            "\"timestamp\":\"\\d+\"", "\"timestamp\":\"" + sentAt.getEpochSecond() + "\"");
  }

  private void waits(String phone) {
    await().atMost(WAIT).until(() -> rows.messages(phone, "started and state = 'waiting'") == 1);
  }

  private static String sla(String example, String exampleId, String ticket) {
    String eventId = UUID.randomUUID().toString();
    Topic.named("sla.events")
        .send(
            ticket,
            Contracts.example(example)
                .replaceFirst("018f6b1e-7c00-7a00-8000-000000000042", ticket)
                .replaceFirst(exampleId, eventId));
    return eventId;
  }

  private static void escalated(String ticket, String last) {
    Topic.named("sla.events")
        .send(
            ticket,
            Contracts.example("TicketEscalated")
                .replaceFirst("018f6b1e-7c00-7a00-8000-000000000042", ticket)
                .replaceFirst("018f6b1e-7c00-7a00-8000-000000001070", UUID.randomUUID().toString())
                .replaceFirst("\"last\": *true", last));
  }

  private static void notice(String ticket, String kind) {
    Topic.named("ticket.notices")
        .send(
            ticket,
            Contracts.example("NoticeIssued")
                .replaceFirst("018f6b1e-7c00-7a00-8000-000000000042", ticket)
                .replaceFirst("018f6b1e-7c00-7a00-8000-000000001011", UUID.randomUUID().toString())
                .replaceFirst("\"kind\": *\"resolved\"", "\"kind\":\"" + kind + "\""));
  }
}
