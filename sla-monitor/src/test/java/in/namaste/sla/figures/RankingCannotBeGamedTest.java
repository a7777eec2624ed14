package in.namaste.sla.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.sla.support.Records;
import in.namaste.sla.support.RunningService;
import in.namaste.sla.support.Story;
import in.namaste.sla.support.TurnedClock;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A department has kept some promises, has some overdue tickets and some that are not due yet. What
 * it does with the open ones by a click does not raise its score; solving them does.
 */
@RunningService
class RankingCannotBeGamedTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int OF_EACH = 3;

  @Inject TurnedClock clock;
  @Inject TicketFigures figures;
  @Inject Pool pool;

  private final Map<Deed, List<Story>> open = new EnumMap<>(Deed.class);
  private final List<Story> all = new ArrayList<>();

  private enum Deed {
    SAY_SOLVED,
    CLOSE_WITHOUT_AN_ANSWER,
    REJECT,
    MERGE,
    SPLIT,
    WITHDRAW,
    PASS_ON_WHEN_TOO_LATE,
    FIND_TECHNICAL_AND_NAME_A_LATE_DATE,
    SOLVE_BUT_BE_TOLD_IT_IS_NOT,
    REALLY_SOLVE;

    String department() {
      return "GAME." + name();
    }

    void with(Story story, Instant now, boolean late) {
      switch (this) {
        case SAY_SOLVED -> story.resolved(now);
        case CLOSE_WITHOUT_AN_ANSWER -> story.resolved(now).closed(now, "unconfirmed");
        case REJECT -> story.unknown("TicketRejected", now, "REJECTED");
        case MERGE -> story.unknown("TicketMerged", now, "MERGED");
        case SPLIT ->
            story.unknown("TicketMerged", now, "MERGED").unknown("TicketSplit", now, "ASSIGNED");
        case WITHDRAW -> story.withdrawn(now);
        case PASS_ON_WHEN_TOO_LATE -> {
          if (late) {
            story.state().put("departmentCode", "GAMED");
          }
          story.unknown("TicketTransferred", now, "REGISTERED");
        }
        case FIND_TECHNICAL_AND_NAME_A_LATE_DATE -> {
          story.state().put("ticketClass", "technical").put("promise", "share-date");
          story
              .unknown("TicketReclassified", now, "ASSIGNED")
              .dateShared(now, now.plus(Duration.ofDays(90)));
        }
        case SOLVE_BUT_BE_TOLD_IT_IS_NOT ->
            story
                .resolved(now)
                .closed(now, "confirmed")
                .reopened(now)
                .resolved(now)
                .closed(now, "confirmed");
        case REALLY_SOLVE -> story.resolved(now).closed(now, "confirmed");
      }
    }
  }

  @Test
  void onlySolvingWhatWasPromisedRaisesTheScore() {
    Instant now = clock.instant();
    for (Deed deed : Deed.values()) {
      begin(deed, now);
    }
    tell();
    Map<Deed, Double> before = scores();

    open.forEach(
        (deed, stories) -> stories.forEach(story -> deed.with(story, now, isLate(story, now))));
    tell();
    Map<Deed, Double> after = scores();

    for (Deed deed : Deed.values()) {
      if (deed == Deed.REALLY_SOLVE) {
        assertThat(after.get(deed)).isGreaterThan(before.get(deed));
      } else {
        assertThat(after.get(deed))
            .as(deed.name())
            .isLessThanOrEqualTo(before.get(deed))
            .isPositive();
      }
    }
  }

  private void begin(Deed deed, Instant now) {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < OF_EACH; i++) {
      Instant old = now.minus(Duration.ofHours(100));
      all.add(
          Story.of(deed.department())
              .registered(old)
              .resolved(old.plus(Duration.ofHours(20)))
              .closed(old.plus(Duration.ofHours(30)), "confirmed"));
      stories.add(Story.of(deed.department()).registered(now.minus(Duration.ofHours(60))));
      stories.add(Story.of(deed.department()).registered(now.minus(Duration.ofHours(10))));
    }
    open.put(deed, stories);
    all.addAll(stories);
  }

  private static boolean isLate(Story story, Instant now) {
    return Instant.parse(story.state().get("promisedBy").asText()).isBefore(now);
  }

  private void tell() {
    Records.send("ticket.events", all.stream().flatMap(story -> story.untold().stream()).toList());
    long facts = all.stream().mapToLong(story -> story.state().get("version").asLong()).sum();
    String numbers =
        all.stream().map(story -> "'" + story.number + "'").collect(Collectors.joining(","));
    await()
        .atMost(SOON)
        .until(
            () ->
                done(pool.query(
                            "select coalesce(sum(version), 0)::bigint from ticket_view"
                                + " where number in (%s)".formatted(numbers))
                        .execute())
                    .iterator()
                    .next()
                    .getLong(0),
            read -> read == facts);
  }

  private Map<Deed, Double> scores() {
    Moment moment = Moment.of(clock.instant());
    Map<Deed, Double> scores = new EnumMap<>(Deed.class);
    for (Deed deed : Deed.values()) {
      Scope scope = Scope.EVERYTHING.inDepartment(deed.department());
      Ranking ranking = Ranking.of(done(figures.by(Grouping.ANSWERABLE, moment, scope)));
      scores.put(deed, ranking.places().getFirst().score());
    }
    return scores;
  }

  private static <T> T done(Uni<T> work) {
    return work.await().atMost(SOON);
  }
}
