package in.namaste.sla.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.sla.TicketClass;
import in.namaste.sla.counting.Folding;
import in.namaste.sla.counting.Recounting;
import in.namaste.sla.support.Records;
import in.namaste.sla.support.RunningService;
import in.namaste.sla.support.Story;
import in.namaste.sla.support.TurnedClock;
import in.namaste.testing.Contracts;
import in.namaste.testing.Topic;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever happened to tickets: a figure is as long as its list, states add up to all, and kept
 * counts are what the tickets are, under every filter, whether or not changes were folded.
 */
@RunningService
class FiguresAgreeTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int TICKETS = 160;
  private static final int SCOPES = 8;
  private static final List<String> DEPARTMENTS = List.of("AGREE1", "AGREE2", "AGREE3");
  private static final List<String> PLACES =
      List.of("V-AGREE1", "V-AGREE2", "V-AGREE3", "B-AGREE1");
  private static final List<String> CATEGORIES = List.of("AGREE.WATER", "AGREE.ROAD");

  @Inject TurnedClock clock;
  @Inject TicketFigures figures;
  @Inject TicketLists lists;
  @Inject TicketTimes times;
  @Inject Cohorts cohorts;
  @Inject Flows flows;
  @Inject RepeatedComplaints repeats;
  @Inject Folding folding;
  @Inject Recounting recounting;
  @Inject Pool pool;

  private final Random random = new Random(20261127);
  private final AnyLives lives = new AnyLives(random, DEPARTMENTS, PLACES, CATEGORIES);

  @Test
  void everyFigureIsAsLongAsItsListUnderEveryFilter() {
    publish("V-AGREE1", "B-AGREE1", 1);
    List<Story> stories = Stream.generate(() -> lives.any(clock.instant())).limit(TICKETS).toList();
    List<Records.Keyed> records =
        stories.stream().flatMap(story -> story.untold().stream()).toList();
    // Half of them before any folding, the other half after: both sources are in use.
    Records.send("ticket.events", records.subList(0, records.size() / 2));
    done(folding.fold());
    Records.send("ticket.events", records.subList(records.size() / 2, records.size()));
    publish("V-AGREE2", "B-AGREE1", 1);
    publish("V-AGREE3", "B-AGREE2", 1);
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              assertThat(ofAgree(TicketFilter.ALL)).isEqualTo(TICKETS);
              assertThat(factsRead()).isEqualTo(records.size());
              assertThat(blocks()).containsOnlyKeys("B-AGREE1", "B-AGREE2");
            });

    Moment moment = Moment.of(clock.instant());
    List<Scope> scopes = Stream.generate(this::scope).limit(SCOPES).toList();
    Map<String, Long> unfolded = check(scopes, moment);
    done(folding.fold());
    assertThat(check(scopes, moment)).isEqualTo(unfolded);

    // A place moves to another block: its tickets go with it, kept counts included.
    long moving = ofAgree(Scope.EVERYTHING.inPlace("V-AGREE2"));
    long before = ofAgree(Scope.EVERYTHING.inPlace("B-AGREE2"));
    publish("V-AGREE2", "B-AGREE2", 2);
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(ofAgree(Scope.EVERYTHING.inPlace("B-AGREE2")))
                    .isEqualTo(before + moving)
                    .isGreaterThan(before));

    done(folding.fold());
    var cells = new KeptCells(pool);
    assertThat(cells.notes()).as("who folded knew all").isZero();
    List<String> kept = cells.all();
    done(folding.recount());
    assertThat(cells.all()).containsExactlyInAnyOrderElementsOf(kept).isNotEmpty();

    cells.foldAsAnOlderVersion();
    done(recounting.mend());
    assertThat(cells.all()).containsExactlyInAnyOrderElementsOf(kept);
    assertThat(cells.notes()).as("all is mended").isZero();
  }

  private Map<String, Long> check(List<Scope> scopes, Moment moment) {
    Map<String, Long> found = new TreeMap<>();
    for (Scope scope : scopes) {
      Figures all = sum(done(figures.by(Grouping.DEPARTMENT, moment, scope)));
      Figures ranked = sum(done(figures.by(Grouping.ANSWERABLE, moment, scope)));
      for (TicketFilter filter : TicketFilter.values()) {
        long figure = done(figures.count(filter, moment, scope));
        String name = filter + " of " + scope;
        assertThat(done(lists.of(filter, moment, scope, 10_000, 0))).as(name).hasSize((int) figure);
        if (!filter.isDated()) {
          assertThat((filter.isForAnswerable() ? ranked : all).of(filter))
              .as(name)
              .isEqualTo(figure);
        }
        found.put(name, figure);
      }
      assertThat(of(all, TicketFilter.states())).isEqualTo(all.of(TicketFilter.ALL));
      assertThat(of(all, TicketFilter.ages())).isEqualTo(all.of(TicketFilter.OPEN));
      for (Grouping group : List.of(Grouping.BLOCK, Grouping.CATEGORY)) {
        assertThat(sum(done(figures.by(group, moment, scope))))
            .as(group + " " + scope)
            .isEqualTo(all);
      }
      var timed = done(times.byDepartment(moment, scope));
      assertThat(timed.stream().mapToLong(each -> each.firstResolution().tickets()).sum())
          .isEqualTo(all.of(TicketFilter.ANSWERED));
      assertThat(timed.stream().mapToLong(each -> each.confirmation().tickets()).sum())
          .isEqualTo(all.of(TicketFilter.CONFIRMED));
      for (Cohorts.Cohort cohort : done(cohorts.of(moment, scope))) {
        Scope days = scope.between(cohort.from(), cohort.to());
        if (cohort.figures().of(TicketFilter.ALL) > 0) {
          assertThat(cohort.figures().of(TicketFilter.CONFIRMED))
              .isEqualTo(done(figures.count(TicketFilter.CONFIRMED, moment, days)));
        }
      }
      var yesterday = done(flows.of(moment, scope));
      Scope always = scope.in(Period.Preset.ALL, moment.today());
      assertThat(yesterday.resolved().yesterday())
          .isEqualTo(done(figures.count(TicketFilter.RESOLVED_YESTERDAY, moment, always)));
      assertThat(yesterday.registered().yesterday())
          .isEqualTo(
              done(
                  figures.count(
                      TicketFilter.ALL,
                      moment,
                      scope.between(moment.today().minusDays(1), moment.today().minusDays(1)))));
      done(repeats.of(moment, scope))
          .forEach(
              repeated ->
                  assertThat(done(lists.of(TicketFilter.ALL, moment, repeated.scope(), 10_000, 0)))
                      .hasSize((int) repeated.tickets()));
    }
    var counted = new CountedRepeats(repeats, pool);
    // Of the kept counts' days, and of such as begin or end before or after them.
    for (int days : List.of(-3, 0, 3)) {
      counted.assertRepeats(
          Moment.of(moment.now().plus(Duration.ofDays(days))),
          Map.of(
              "true",
              Scope.EVERYTHING,
              "department_code = 'AGREE1'",
              Scope.EVERYTHING.inDepartment("AGREE1"),
              "block_code = 'B-AGREE1'",
              Scope.EVERYTHING.inPlace("B-AGREE1"),
              "place_code = 'V-AGREE1' and category_code = 'AGREE.WATER'",
              Scope.EVERYTHING.inPlace("V-AGREE1").inCategory("AGREE.WATER")));
    }
    return found;
  }

  private Scope scope() {
    return new Scope(
        sometimes(DEPARTMENTS),
        sometimes(List.of("V-AGREE1", "V-AGREE2", "B-AGREE1", "B-AGREE2", "NOWHERE")),
        sometimes(List.of(TicketClass.values())),
        sometimes(CATEGORIES),
        period());
  }

  private Period period() {
    var today = Moment.of(clock.instant()).today();
    return switch (random.nextInt(5)) {
      case 0 -> Period.of(Period.Preset.DAYS_30, today);
      case 1 -> Period.of(Period.Preset.TODAY, today);
      case 2 ->
          Period.given(
              today.minusDays(80).toString(), today.minusDays(random.nextInt(50)).toString());
      default -> Period.ALL;
    };
  }

  private <T> Optional<T> sometimes(List<T> some) {
    return random.nextInt(3) == 0 ? Optional.of(any(some)) : Optional.empty();
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private long ofAgree(TicketFilter filter) {
    Moment moment = Moment.of(clock.instant());
    return DEPARTMENTS.stream()
        .mapToLong(code -> done(figures.count(filter, moment, Scope.EVERYTHING.inDepartment(code))))
        .sum();
  }

  private long ofAgree(Scope scope) {
    return done(figures.count(TicketFilter.ALL, Moment.of(clock.instant()), scope));
  }

  private Map<String, Long> blocks() {
    Map<String, Long> blocks = new TreeMap<>();
    for (String code : DEPARTMENTS) {
      done(figures.by(
              Grouping.BLOCK, Moment.of(clock.instant()), Scope.EVERYTHING.inDepartment(code)))
          .forEach(
              part ->
                  blocks.merge(part.of().code(), part.figures().of(TicketFilter.ALL), Long::sum));
    }
    return blocks;
  }

  /** Of the tickets of this test: a ticket's version is the number of its facts. */
  private long factsRead() {
    return KeptCells.rows(
            pool,
            "select coalesce(sum(version), 0)::bigint from ticket_view"
                + " where category_code like 'AGREE.%'")
        .getFirst()
        .getLong(0);
  }

  private static void publish(String place, String block, int version) {
    Topic.named("directory").send("place:" + place, place(place, block, "village", version));
    Topic.named("directory").send("place:" + block, place(block, "D-AGREE", "cd_block", version));
  }

  private static String place(String code, String parent, String level, int version) {
    return Contracts.example("PlacePublished")
        .replace("V-061572", code)
        .replace("B-MEHAM", parent)
        .replace("\"village\"", "\"" + level + "\"")
        .replace("\"version\": 1", "\"version\": " + version);
  }

  private static Figures sum(List<Part> parts) {
    return Figures.sum(parts.stream().map(Part::figures).toList());
  }

  private static long of(Figures figures, List<TicketFilter> filters) {
    return filters.stream().mapToLong(figures::of).sum();
  }

  private static <T> T done(Uni<T> work) {
    return work.await().atMost(SOON);
  }
}
