package in.namaste.sla.mailing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.sla.support.MailServer;
import in.namaste.sla.support.MailServer.Taken;
import in.namaste.sla.support.Posts;
import in.namaste.sla.support.RunningService;
import in.namaste.sla.support.Sessions;
import in.namaste.sla.support.SlaTopic;
import in.namaste.sla.support.Story;
import in.namaste.sla.support.TurnedClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Mails about broken promises, taken by a real SMTP server. */
@RunningService
class MailTest {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Duration TWO_DAYS = Duration.ofDays(2);
  private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
  private static final LocalTime NIGHT = LocalTime.of(22, 30);
  private static final LocalTime MORNING = LocalTime.of(7, 1);

  @Inject TurnedClock clock;
  @Inject Pool pool;
  @Inject MeterRegistry metrics;

  @Test
  void whoIsToldThatAPromiseIsBrokenIsWrittenToOnceWithNothingPersonal() {
    clock.forwardTo(AFTERNOON);
    ladder("MLA", "xen-mla@example.org");

    Story story = broken("MLA");

    await().atMost(SOON).until(() -> states(story), List.of("sent")::equals);
    Taken mail = taken("xen-mla@example.org").getFirst();
    assertThat(mail.subject()).contains(story.number).startsWith("देरी: शिकायत");
    assertThat(mail.text())
        .startsWith("MLA.NODAL हिंदी")
        .contains("शिकायत " + story.number, "अभी नहीं हुआ है", "is not solved yet")
        .contains("/desk/tickets/" + story.number)
        .doesNotContain("null");
    assertThat(told("MLA")).startsWith("Told: MLA.NODAL, ").endsWith(", by mail too");
    clock.forward(Duration.ofHours(24).minusMinutes(1));
    assertThat(taken("xen-mla@example.org")).hasSize(1);
  }

  @Test
  void aPostWithoutAnAddressIsNotWrittenTo() {
    clock.forwardTo(AFTERNOON);
    Posts.of("MLB").held("MLB.NODAL").ladder("MLB.NODAL").publish(pool);

    Story story = broken("MLB");

    await().atMost(SOON).until(() -> states(story), List.of("skipped")::equals);
    assertThat(told("MLB")).startsWith("Told: MLB.NODAL, ").doesNotContain("mail");
  }

  @Test
  void nobodyIsWrittenToAtNightAndNotAtAllOfWhatIsSettledByTheMorning() {
    clock.forwardTo(NIGHT);
    ladder("MLC", "xen-mlc@example.org");
    Story open = broken("MLC");
    Story settled = broken("MLC");
    SlaTopic.await(open, "TicketEscalated");
    SlaTopic.await(settled, "TicketEscalated");
    await()
        .during(Duration.ofSeconds(2))
        .atMost(SOON)
        .until(() -> states(open), List.of("waiting")::equals);

    settled.resolved(clock.instant()).tell();
    await().atMost(SOON).until(() -> state(settled), "RESOLVED"::equals);
    clock.forwardTo(MORNING);

    await().atMost(SOON).until(() -> states(open), List.of("sent")::equals);
    await().atMost(SOON).until(() -> states(settled), List.of("needless")::equals);
    assertThat(taken("xen-mlc@example.org"))
        .singleElement()
        .extracting(Taken::subject)
        .asString()
        .contains(open.number);
  }

  @Test
  void aServerThatDoesNotAnswerIsAskedAgainLaterAndSeenInTheMetrics() {
    clock.forwardTo(AFTERNOON);
    ladder("MLD", "xen-mld@example.org");
    double before = refused();
    Story story;
    MailServer.goesAway();
    try {
      story = broken("MLD");
      await().atMost(SOON).until(() -> refused() > before);
      assertThat(states(story)).containsExactly("waiting");
    } finally {
      MailServer.comesBack();
    }
    clock.forward(Postman.PAUSES.getFirst());

    await().atMost(SOON).until(() -> states(story), List.of("sent")::equals);
    assertThat(taken("xen-mld@example.org")).hasSize(1);
  }

  /** What the dashboard's list of overdue tickets says of a department's only one. */
  private static String told(String department) {
    String list =
        given()
            .cookie(Sessions.COOKIE, Sessions.district())
            .get("/dashboard/tickets?lang=en&state=overdue&department=" + department)
            .asString();
    return Jsoup.parse(list).select("[data-told=" + department + ".NODAL]").text();
  }

  private static List<Taken> taken(String address) {
    return MailServer.taken(address).stream()
        .filter(mail -> mail.subject().startsWith("देरी"))
        .toList();
  }

  private void ladder(String department, String email) {
    String nodal = department + ".NODAL";
    Posts.of(department).held(nodal, email).ladder(nodal).publish(pool);
  }

  private Story broken(String department) {
    return Story.of(department).registered(clock.instant().minus(TWO_DAYS)).tell();
  }

  private double refused() {
    return metrics.counter("namaste.sla.mails", "state", "refused").count();
  }

  private List<String> states(Story story) {
    return pool
        .preparedQuery(
            """
            select m.state from mail m join escalation e using (event_id)
            where e.ticket_id = $1 order by m.id
            """)
        .execute(Tuple.of(story.ticketId))
        .await()
        .atMost(SOON)
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private String state(Story story) {
    return pool.preparedQuery("select state from ticket_view where ticket_id = $1")
        .execute(Tuple.of(story.ticketId))
        .await()
        .atMost(SOON)
        .iterator()
        .next()
        .getString(0);
  }
}
