package in.namaste.sla.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.sla.support.Records;
import in.namaste.sla.support.RunningService;
import in.namaste.sla.support.Story;
import in.namaste.sla.support.TurnedClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happens to tickets, in whatever order, every ticket is counted in exactly one state and
 * all sums are right. The histories are random, by the seed that the test's name shows.
 */
@RunningService
class TotalsAddUpTest {

  private static final int TICKETS = 80;
  private static final int LONGEST_HISTORY = 8;

  @Inject TurnedClock clock;

  @ParameterizedTest
  @ValueSource(longs = {1, 20261123, 987654321})
  void everyTicketOfRandomHistoriesIsInExactlyOneState(long seed) {
    Random random = new Random(seed);
    String department = "SUM" + seed;
    Instant now = clock.instant();
    List<Story> stories = new ArrayList<>();
    List<Records.Keyed> records = new ArrayList<>();
    for (int i = 0; i < TICKETS; i++) {
      Story story = history(Story.of(department), random, now);
      stories.add(story);
      records.addAll(story.untold());
    }
    // Facts of different tickets mix; those of one ticket keep their order, for its key is one.
    Records.send("ticket.events", records);

    Map<String, Long> expected = count(stories);

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              Map<String, Long> shown = DashboardHtml.ofDepartment(department).figures();
              assertThat(shown).containsAllEntriesOf(expected);
              assertThat(
                      shown.get("open")
                          + shown.get("resolved")
                          + shown.get("confirmed")
                          + shown.get("unconfirmed")
                          + shown.get("rejected")
                          + shown.get("merged")
                          + shown.get("withdrawn"))
                  .isEqualTo(shown.get("all"))
                  .isEqualTo(TICKETS);
            });
    assertThat(DashboardHtml.list("all", department).figure("all")).isEqualTo(TICKETS);
  }

  private static Story history(Story story, Random random, Instant now) {
    Instant at = now.minus(Duration.ofHours(random.nextInt(1, 400)));
    if (random.nextBoolean()) {
      story.registered(at);
    } else {
      story.registeredTechnical(at);
    }
    int facts = random.nextInt(LONGEST_HISTORY);
    for (int i = 0; i < facts; i++) {
      at = at.plus(Duration.ofMinutes(random.nextInt(1, 3_000)));
      next(story, random, at);
      if (random.nextInt(5) == 0) {
        story.repeated();
      }
    }
    return story;
  }

  private static void next(Story story, Random random, Instant at) {
    switch (random.nextInt(14)) {
      case 0 -> story.assigned(at);
      case 1 -> story.dateShared(at, at.plus(Duration.ofDays(random.nextInt(1, 20))));
      case 2 -> story.resolved(at);
      case 3 -> story.reopened(at);
      case 4 -> story.closed(at, "confirmed");
      case 5 -> story.closed(at, "unconfirmed");
      case 6 -> story.closed(at, "merged");
      case 7 -> story.unknown("TicketRejected", at, "REJECTED");
      case 8 -> story.unknown("TicketMerged", at, "MERGED");
      case 9 -> story.unknown("TicketSplit", at, "ASSIGNED");
      case 10 -> story.withdrawn(at);
      case 11 -> story.answered(at);
      case 12 -> story.rated(at);
      default -> story.asked(at);
    }
  }

  /** What the figures must be, counted in another way than the service does. */
  private static Map<String, Long> count(List<Story> stories) {
    Map<String, Long> counts = new HashMap<>();
    List.of(
            "all",
            "open",
            "resolved",
            "confirmed",
            "unconfirmed",
            "rejected",
            "merged",
            "withdrawn",
            "disposed",
            "reopened")
        .forEach(name -> counts.put(name, 0L));
    for (Story story : stories) {
      counts.merge("all", 1L, Long::sum);
      counts.merge(place(story.state()), 1L, Long::sum);
      if (Set.of("resolved", "confirmed", "unconfirmed").contains(place(story.state()))) {
        counts.merge("disposed", 1L, Long::sum);
      }
      if (place(story.state()).equals("open") && story.state().get("run").asInt() > 1) {
        counts.merge("reopened", 1L, Long::sum);
      }
    }
    return Collections.unmodifiableMap(counts);
  }

  private static String place(ObjectNode state) {
    String name = state.get("state").asText();
    if (Set.of("REJECTED", "WITHDRAWN", "MERGED").contains(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    if (name.equals("CLOSED")) {
      String outcome = state.get("outcome").asText();
      return outcome;
    }
    return name.equals("RESOLVED") ? "resolved" : "open";
  }
}
