package in.namaste.sla.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.sla.MessageHours;
import in.namaste.sla.Policies;
import in.namaste.sla.WorkingCalendar;
import in.namaste.sla.support.MailServer;
import in.namaste.sla.support.MailServer.Taken;
import in.namaste.sla.support.Posts;
import in.namaste.sla.support.RunningService;
import in.namaste.sla.support.SlaTopic;
import in.namaste.sla.support.Story;
import in.namaste.sla.support.TurnedClock;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@RunningService
class DigestTest {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final LocalTime EIGHT = LocalTime.of(8, 0);

  @Inject TurnedClock clock;
  @Inject Pool pool;
  @Inject MessageHours hours;
  @Inject Policies policies;
  @Inject DigestTable table;

  @ParameterizedTest
  @CsvSource({
    "2026-11-27T07:59, false, too early",
    "2026-11-27T08:00, true,  a Friday",
    "2026-11-27T11:59, true,  still morning",
    "2026-11-27T12:00, false, missed",
    "2026-11-28T08:00, false, a Saturday",
    "2027-01-26T08:00, false, Republic Day"
  })
  void isDueOnTheMorningOfAWorkingDay(LocalDateTime at, boolean due, String why) {
    assertThat(DigestRound.dueAt(at.atZone(hours.zone()).toInstant(), hours, calendar()))
        .as(why)
        .isEqualTo(due ? Optional.of(at.toLocalDate()) : Optional.empty());
  }

  @Test
  void goesToTheHeadAndToTheTopOfTheLadderOnceADayHoweverManyWriteIt() {
    Posts.of("DIG.OFFICE").held("DIG.DC", "dc@example.org").ladder("DIG.DC").publish(pool);
    Posts.of("DIG")
        .held("DIG.NODAL", "xen@example.org")
        .held("DIG.HEAD", "se@example.org")
        .ladder("DIG.NODAL", "DIG.HEAD", "DIG.DC")
        .publish(pool);
    Posts.of("IDLE").held("IDLE.HEAD", "idle@example.org").ladder("IDLE.HEAD").publish(pool);
    Story late = Story.of("DIG").registered(clock.instant().minus(Duration.ofDays(3))).tell();
    SlaTopic.await(late, "DeadlineBreached");

    LocalDate day = forwardToWorkingMorning();

    await().atMost(SOON).until(() -> digests("se@example.org").size() == 1);
    Taken mail = digests("se@example.org").getFirst();
    assertThat(mail.subject()).contains("DIG", "खुली 1", "समय निकला 1");
    assertThat(mail.text())
        .contains("खुली शिकायतें: 1", "Overdue: 1", late.number, "/dashboard")
        .doesNotContain("null");
    await().atMost(SOON).until(() -> digests("dc@example.org").size() == 1);
    assertThat(digests("dc@example.org").getFirst().text()).contains("पूरा जिला");
    assertThat(digests("xen@example.org")).isEmpty();
    Uni.combine()
        .all()
        .unis(table.write(day, clock.instant()), table.write(day, clock.instant()))
        .asTuple()
        .await()
        .atMost(SOON);
    await().atMost(SOON).until(() -> waiting() == 0);
    assertThat(digests("se@example.org")).hasSize(1);
    assertThat(digests("dc@example.org")).hasSize(1);
    assertThat(digests("idle@example.org")).isEmpty();
  }

  private LocalDate forwardToWorkingMorning() {
    do {
      clock.forwardTo(EIGHT);
    } while (!calendar().isWorkingDay(LocalDate.ofInstant(clock.instant(), hours.zone())));
    return LocalDate.ofInstant(clock.instant(), hours.zone());
  }

  private WorkingCalendar calendar() {
    return policies.inForceAt(clock.instant()).usual().calendar();
  }

  private static List<Taken> digests(String address) {
    return MailServer.taken(address).stream()
        .filter(mail -> mail.subject().startsWith("आज की शिकायतें"))
        .toList();
  }

  private long waiting() {
    return pool.query("select count(*) from mail where kind = 'digest' and state = 'waiting'")
        .execute()
        .await()
        .atMost(SOON)
        .iterator()
        .next()
        .getLong(0);
  }
}
