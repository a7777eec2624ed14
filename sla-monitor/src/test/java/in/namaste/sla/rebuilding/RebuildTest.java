package in.namaste.sla.rebuilding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.sla.support.Records;
import in.namaste.sla.support.RunningService;
import in.namaste.sla.support.SlaTopic;
import in.namaste.sla.support.Story;
import in.namaste.sla.support.TurnedClock;
import in.namaste.testing.Contracts;
import in.namaste.testing.Topic;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The projections are made again from the topics while facts keep coming. */
@RunningService
class RebuildTest {

  private static final Duration SOON = Duration.ofSeconds(40);

  /** Tables that hold more than the topics say, or nothing that they say. */
  private static final Set<String> NO_PROJECTIONS =
      Set.of(
          "clock",
          "escalation",
          "inbox",
          // Letters to be sent, and what became of them.
          "mail",
          // No longer read or written.
          "office_answer",
          "outbox",
          "projection",
          // What was made public on a day stays as it was.
          "publication",
          "read_position",
          "rebuild",
          // Kept counts, which are counted anew.
          "recent_count",
          "recent_since",
          "recount_due",
          "ticket_change",
          "ticket_count",
          "ticket_count_month",
          "ticket_time",
          "ticket_time_month");

  /** By how much the kept count of all tickets is wrong. */
  private static final String COUNTED =
      """
      select coalesce((select sum(n_all) from ticket_count where block_code = '*' and category_code = '*'), 0)
        + coalesce((select sum(sign) from ticket_change), 0) - (select count(*) from ticket_view)
      """;

  @Inject Pool pool;
  @Inject TurnedClock clock;

  @Test
  void whatWasSpoiledIsMendedWhileFactsKeepComing() {
    publishNames();
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      stories.add(story(i).tell());
    }
    awaitRead(stories);
    Set<String> live = rows();
    spoil(stories.getFirst());
    assertThat(rows()).isNotEqualTo(live);
    assertThat(query(COUNTED).getFirst().getLong(0)).isNotZero();

    long request = ask();
    for (int i = 0; i < 30; i++) {
      stories.add(story(i).tell());
    }
    Row done = awaitDone(request);

    assertThat(done.getString("failure")).isNull();
    assertThat(done.getLong("wrong")).isPositive();
    assertThat(done.getLong("missing")).isPositive();
    assertThat(rows()).containsAll(live);
    assertThat(query("select 1 from name where code like 'SPOILED%'")).isEmpty();
    awaitRead(stories);
    assertThat(query(COUNTED).getFirst().getLong(0)).isZero();
    Set<String> liveAgain = rows();
    Row again = awaitDone(ask());
    assertThat(List.of(again.getLong("missing"), again.getLong("wrong"), again.getLong("extra")))
        .as("rows that the rebuild and the readers do not agree on")
        .containsOnly(0L);
    assertThat(rows()).isEqualTo(liveAgain);
  }

  @Test
  void noClockTellsAnythingAgain() {
    Story broken = Story.of("RBC").registered(clock.instant()).tell();
    awaitRead(List.of(broken));
    clock.forward(Duration.ofHours(49));
    SlaTopic.await(broken, "DeadlineBreached");
    awaitNoneDue();
    List<String> said = SlaTopic.types(broken);
    Set<String> clocks = new HashSet<>(texts("select c::text from clock c"));

    awaitDone(ask());

    assertThat(texts("select c::text from clock c")).containsAll(clocks);
    Story other = Story.of("RBC").registered(clock.instant()).tell();
    awaitRead(List.of(other));
    clock.forward(Duration.ofHours(49));
    SlaTopic.await(other, "DeadlineBreached");
    assertThat(SlaTopic.types(broken)).startsWith(said.toArray(String[]::new));
    assertThat(SlaTopic.types(broken)).containsOnlyOnce("DeadlineBreached");
  }

  @Test
  void everyTableIsAProjectionOrKnownToBeNone() {
    assertThat(
            texts(
                """
                select table_name from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE'
                  and table_name not in (select name from projection)
                """))
        .as("tables that a rebuild does not make again")
        .containsExactlyInAnyOrderElementsOf(NO_PROJECTIONS);
  }

  /** Clocks of other stories come to their time as well, and change when they fire. */
  private void awaitNoneDue() {
    await()
        .atMost(SOON)
        .until(
            () ->
                query(
                        "select 1 from clock where status = 'ARMED' and due_at <= '%s'"
                            .formatted(clock.instant()))
                    .isEmpty());
  }

  private Story story(int kind) {
    Instant now = clock.instant();
    Story story = Story.of("RBD");
    return switch (kind % 6) {
      case 0 -> story.registered(now).assigned(now);
      case 1 -> story.registered(now).resolved(now).reopened(now.plusSeconds(60));
      case 2 ->
          story
              .registeredTechnical(now)
              .dateShared(now, now.plus(Duration.ofDays(9)))
              .dateShared(now.plusSeconds(60), now.plus(Duration.ofDays(12)));
      case 3 -> story.registered(now).resolved(now).closed(now, "confirmed").rated(now);
      case 4 -> story.registered(now).repeated().asked(now).answered(now);
      default -> story.registered(now).withdrawn(now);
    };
  }

  private static void publishNames() {
    String place = Contracts.example("PlacePublished");
    String office = Contracts.example("OfficePublished");
    Records.send("directory", List.of(new Records.Keyed("place:RBD", place)));
    Records.send("offices", List.of(new Records.Keyed("office:RBD", office)));
  }

  private void spoil(Story story) {
    change(
        """
        update ticket_view set state = 'CLOSED', slips = 99, answerable_code = 'NOBODY', run_started_at = now(), block_code = 'NOWHERE'
        where department_code = 'RBD'
        """);
    change("update ticket_view set version = 1000 where ticket_id = '" + story.ticketId + "'");
    change("update ticket_count set n_all = n_all + 7");
    change("update name set code = 'SPOILED-' || code");
    change("update office set name_hi = '?', version = 1000");
  }

  private long ask() {
    return query("insert into rebuild default values returning id").getFirst().getLong(0);
  }

  private Row awaitDone(long request) {
    return await()
        .atMost(SOON)
        .until(
            () -> query("select * from rebuild where done_at is not null and id = " + request),
            found -> !found.isEmpty())
        .getFirst();
  }

  /** All rows of all projections. */
  private Set<String> rows() {
    Set<String> rows = new TreeSet<>();
    for (String table : texts("select name from projection")) {
      texts("select one::text from " + table + " one").forEach(row -> rows.add(table + row));
    }
    return rows;
  }

  private void awaitRead(List<Story> stories) {
    for (Story story : stories) {
      UUID id = story.ticketId;
      long version = story.state().get("version").asLong();
      await()
          .atMost(SOON)
          .until(
              () ->
                  !query(
                          "select 1 from ticket_view where ticket_id = '%s' and version = %d"
                              .formatted(id, version))
                      .isEmpty());
    }
    long told = Topic.named("ticket.events").all().size();
    await()
        .atMost(SOON)
        .until(
            () ->
                query(
                            "select coalesce(sum(next_offset), 0)::bigint from read_position where"
                                + " topic = 'ticket.events'")
                        .getFirst()
                        .getLong(0)
                    >= told);
  }

  private List<String> texts(String sql) {
    return query(sql).stream().map(row -> row.getString(0)).toList();
  }

  private void change(String sql) {
    pool.query(sql).execute().await().atMost(SOON);
  }

  private List<Row> query(String sql) {
    return StreamSupport.stream(pool.query(sql).execute().await().atMost(SOON).spliterator(), false)
        .toList();
  }
}
