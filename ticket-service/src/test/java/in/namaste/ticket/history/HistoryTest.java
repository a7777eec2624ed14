package in.namaste.ticket.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.messaging.Transactions;
import in.namaste.testing.Contracts;
import in.namaste.testing.RealBackbone;
import in.namaste.testing.Topic;
import in.namaste.ticket.Actor;
import in.namaste.ticket.Role;
import in.namaste.ticket.TimelineEntry.Kind;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service's own database role may do with the history, and how chains grow. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class HistoryTest {

  private static final Actor OFFICER = new Actor(Role.OFFICER, "phed", "PHED");
  private static final Instant AT = Instant.parse("2026-11-20T10:00:00.123456Z");

  @Inject History history;
  @Inject Anchoring anchoring;
  @Inject Transactions transactions;
  @Inject Pool pool;

  private final UUID ticket = UUID.randomUUID();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update history set who = 'officer:other'",
        "delete from history",
        "truncate history",
        "insert into history (subject, position, at, who, what, hash)"
            + " values ('ticket:x', 1, now(), 'officer:x', 'looked', '\\x00')",
        "alter table history disable trigger history_link",
        "update history_head set position = 0",
        "insert into history_head values ('ticket:x', 7, '\\x00')",
        "delete from history_head",
        "update history_words set words = 'other'",
        "update history_anchor set heads = 0",
        "delete from history_anchor",
        "insert into history_anchor values (999, now(), 0, '\\x00', '\\x00')",
        "delete from history_anchored",
      })
  void theServiceCannotBendWhatHasHappened(String bending) {
    assertThatThrownBy(() -> sql(bending))
        .hasMessageFindingMatch("permission denied|must be owner");
  }

  @Test
  void appendsAtOnceMakeOneChainWithoutGaps() throws Exception {
    Callable<Void> look = () -> in(() -> history.looked(OFFICER, ticket, "ticket page", AT));

    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var done : threads.invokeAll(Stream.generate(() -> look).limit(40).toList())) {
        done.get();
      }
    }

    assertThat(chain())
        .extracting(row -> row.getLong("position"))
        .containsExactlyElementsOf(to40());
    assertThat(chain()).allMatch(row -> row.getBoolean("holds"));
    assertThat(chain().getLast().getBuffer("hash")).isEqualTo(head());
  }

  @Test
  void wordsAreKeptApartAndCanBeForgottenWithoutBreakingTheChain() throws Exception {
    in(() -> history.changed(OFFICER, ticket, Kind.ASKED, "शाम को घर पर कौन रहेगा?", AT));
    in(() -> history.looked(OFFICER, ticket, "phone", "फोन पर पता पूछना है", AT));
    assertThat(words()).containsExactlyInAnyOrder("शाम को घर पर कौन रहेगा?", "फोन पर पता पूछना है");

    in(() -> history.forgetWords(ticket));

    assertThat(words()).isEmpty();
    assertThat(chain()).allMatch(row -> row.getBoolean("holds"));
    assertThat(chain()).allMatch(row -> row.getBuffer("words_hash") != null);
  }

  @Test
  void aListIsALookAtEachOfItsTickets() throws Exception {
    UUID other = UUID.randomUUID();

    in(() -> history.looked(OFFICER, List.of(ticket, other, ticket), "search", AT));

    assertThat(chain())
        .singleElement()
        .satisfies(row -> assertThat(row.getString("why")).isEqualTo("search"));
    assertThat(chain().getFirst().getString("who")).isEqualTo("officer:phed");
    assertThat(chain("ticket:" + other)).hasSize(1);
  }

  @Test
  void whatIsNotATicketHasAChainOfItsOwn() throws Exception {
    String subject = "department:" + ticket;

    in(() -> history.changed(OFFICER, subject, "renamed", "नया नाम", AT));

    assertThat(chain(subject))
        .singleElement()
        .satisfies(row -> assertThat(row.getString("what")).isEqualTo("renamed"));
  }

  @Test
  void anAnchorSeesEveryChainThatHasGrownAndIsPublishedOnce() throws Throwable {
    in(() -> history.looked(OFFICER, ticket, "ticket page", AT));

    var made = VertxContextSupport.subscribeAndAwait(() -> anchoring.anchor(Duration.ZERO));
    var second = VertxContextSupport.subscribeAndAwait(() -> anchoring.anchor(Anchoring.EVERY));

    assertThat(second).as("this hour has its anchor").isEmpty();
    HistoryAnchored anchor = made.getLast();
    assertThat(rows("select position from history_anchored where subject = $1", "ticket:" + ticket))
        .singleElement()
        .satisfies(row -> assertThat(row.getLong(0)).isEqualTo(1));
    var published =
        Topic.named(HistoryAnchored.TOPIC)
            .await(record -> Topic.text(record).contains(anchor.hash()));
    Contracts.assertMatchesSchema(Topic.text(published));
    if (anchor.number() > 1) {
      Contracts.assertSameFields(Topic.text(published), Contracts.example("HistoryAnchored"));
    }
    assertThat(
            rows(
                """
                select hash = history_anchor_hash(
                    coalesce(lag(hash) over (order by number), '\\x'), history_anchor)
                from history_anchor where $1 = '' order by number
                """,
                ""))
        .allMatch(row -> row.getBoolean(0));
  }

  @Test
  void twoReplicasMakeOneAnchor() throws Exception {
    Callable<Integer> replica =
        () -> {
          try {
            return VertxContextSupport.subscribeAndAwait(
                    () -> anchoring.anchor(Duration.ofMillis(1)))
                .size();
          } catch (Throwable failure) {
            throw new AssertionError(failure);
          }
        };
    in(() -> history.looked(OFFICER, ticket, "ticket page", AT));

    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var done : threads.invokeAll(List.of(replica, replica, replica, replica))) {
        done.get();
      }
    }

    assertThat(rows("select count(*) from history_anchored where subject = $1", "ticket:" + ticket))
        .singleElement()
        .satisfies(row -> assertThat(row.getLong(0)).isEqualTo(1));
    assertThat(
            rows("select count(*) = max(number) from history_anchor where $1 = ''", "")
                .getFirst()
                .getBoolean(0))
        .isTrue();
  }

  private static List<Long> to40() {
    return LongStream.rangeClosed(1, 40).boxed().toList();
  }

  private Void in(Supplier<Uni<Void>> work) throws Exception {
    try {
      return VertxContextSupport.subscribeAndAwait(() -> transactions.run(work));
    } catch (Exception | Error failure) {
      throw failure;
    } catch (Throwable failure) {
      throw new AssertionError(failure);
    }
  }

  private List<Row> chain() {
    return chain("ticket:" + ticket);
  }

  private List<Row> chain(String subject) {
    return rows(
        """
        select *, hash = history_hash(
            coalesce(lag(hash) over (order by position), '\\x'), history) as holds
        from history where subject = $1 order by position
        """,
        subject);
  }

  private Object head() {
    return rows("select hash from history_head where subject = $1", "ticket:" + ticket)
        .getFirst()
        .getBuffer("hash");
  }

  private List<String> words() {
    return rows("select words from history_words where subject = $1", "ticket:" + ticket).stream()
        .map(row -> row.getString("words"))
        .collect(Collectors.toList());
  }

  private List<Row> rows(String sql, String subject) {
    return pool.preparedQuery(sql).execute(Tuple.of(subject)).await().indefinitely().stream()
        .toList();
  }

  private void sql(String statement) {
    pool.query(statement).execute().await().indefinitely();
  }
}
