package in.namaste.safekeeping.history;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.launcher.LauncherLogging;
import in.namaste.launcher.LocalPorts;
import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.databases.Databases;
import in.namaste.launcher.databases.ServiceDatabase;
import in.namaste.launcher.postgres.EmbeddedPostgreSql;
import in.namaste.launcher.postgres.PostgreSqlSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The owner of the tables bends the history in every way, and each shows. */
class HistoryCheckTest {

  private static final String TICKET = "ticket:018f6b1e-7c00-7a00-8000-000000000042";
  private static final String NUMBER = "RTK-2611-004217-7";
  private static final String DEPARTMENT = "department:PHED";

  @TempDir static Path folder;
  private static EmbeddedPostgreSql server;

  private Connection database;
  private List<Anchor> published;

  @BeforeAll
  static void start() throws Exception {
    LauncherLogging.quiet();
    Path root = ProjectRoot.find();
    server =
        EmbeddedPostgreSql.start(
            new PostgreSqlSettings(
                folder.resolve("postgres"),
                PostgreSqlSettings.sharedBinaries(root),
                folder.resolve("postgres.log"),
                LocalPorts.free(1).getFirst(),
                "secret"));
    new Databases(server, role -> "secret").prepare(ServiceDatabase.of(root, "ticket-service"));
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  /** Everything happens in one transaction that is never committed. */
  @BeforeEach
  void aTicketADepartmentAndTheirAnchor() throws SQLException {
    database = server.as("ticket_owner", "secret", "ticket").getConnection();
    database.setAutoCommit(false);
    sql(
        """
        insert into ticket (id, number, version, state, department_code, category_code, place_code,
            area, ticket_class, hours, share_date_hours, reopen_days, promise, registered_at,
            run_started_at, language, slips, reopen_count, run)
        values ('018f6b1e-7c00-7a00-8000-000000000042', 'RTK-2611-004217-7', 1, 'REGISTERED', 'PHED',
            'PHED.NOWATER', 'V-061572', 'RURAL', 'MINOR', 48, 48, 30, 'RESOLVE', now(), now(), 'hi', 0, 0, 1)
        """);
    sql(
        """
        insert into history_words (hash, subject, salt, words)
        values (sha256('\\x0102'::bytea || convert_to('फोन करना है', 'UTF8')), '%s', '\\x0102', 'फोन करना है')
        """
            .formatted(TICKET));
    sql(
        """
        insert into history (subject, at, who, what, why, words_hash) values
        ('%1$s', now(), 'citizen:citizen', 'registered', null, null),
        ('%1$s', now(), 'officer:phed', 'looked', 'ticket page', null),
        ('%1$s', now(), 'officer:phed', 'looked', 'phone',
            sha256('\\x0102'::bytea || convert_to('फोन करना है', 'UTF8'))),
        ('%1$s', now(), 'head:phed.head', 'assigned', null, null),
        ('%2$s', now(), 'admin:admin', 'renamed', null, null),
        ('%2$s', now(), 'admin:admin', 'closed', null, null)
        """
            .formatted(TICKET, DEPARTMENT));
    sql("select anchor_history(now(), now() - interval '1 hour', 10000)");
    sql(
        "insert into history (subject, at, who, what) values ('%s', now(), 'officer:phed', 'started')"
            .formatted(TICKET));
    sql("select anchor_history(now(), now(), 10000)");
    published = anchors();
  }

  @AfterEach
  void forget() throws SQLException {
    database.rollback();
    database.close();
  }

  @Test
  void anHonestHistoryIsWhole() throws SQLException {
    Finding finding = check();

    assertThat(finding.broken()).isEmpty();
    assertThat(finding.entries()).isEqualTo(7);
    assertThat(finding.chains()).isEqualTo(2);
    assertThat(finding.anchors()).isEqualTo(2);
    assertThat(finding.erased()).isZero();
  }

  @Test
  void erasedWordsAreNoBreak() throws SQLException {
    sql("delete from history_words");

    Finding finding = check();

    assertThat(finding.broken()).isEmpty();
    assertThat(finding.erased()).isEqualTo(1);
  }

  static Stream<Arguments> bends() {
    return Stream.of(
        bend(
            "another person",
            "update history set who = 'officer:other' where position = 2 and subject = '$T'",
            NUMBER,
            2),
        bend(
            "another time",
            "update history set at = at - interval '1 second' where position = 4 and subject = '$T'",
            NUMBER,
            4),
        bend("other words", "update history_words set words = 'कुछ और'", NUMBER, 3),
        bend(
            "the last entry gone",
            "delete from history where position = 5 and subject = '$T'",
            NUMBER,
            5),
        bend(
            "an entry gone",
            "delete from history where position = 2 and subject = '$T'",
            NUMBER,
            2),
        bend(
            "two swapped",
            """
            update history set position = 99 where position = 2 and subject = '$T';
            update history set position = 2 where position = 3 and subject = '$T';
            update history set position = 3 where position = 99 and subject = '$T'
            """,
            NUMBER,
            2),
        bend(
            "one put in",
            """
            alter table history disable trigger user;
            insert into history values ('$T', 6, now(), 'officer:phed', 'looked', 'x', null, '\\x00');
            update history_head set position = 6, hash = '\\x00' where subject = '$T'
            """,
            NUMBER,
            6),
        bend(
            "all written again with right hashes",
            """
            create temp table copied as select * from history where subject = '$D' order by position;
            delete from history where subject = '$D';
            delete from history_head where subject = '$D';
            insert into history (subject, at, who, what) select subject, at, 'admin:other', what from copied order by position
            """,
            DEPARTMENT,
            2),
        bend(
            "a whole chain gone that an anchor had seen",
            "delete from history where subject = '$D'; delete from history_head where subject = '$D'",
            DEPARTMENT,
            2),
        bend(
            "a whole chain gone, and what the anchor saw of it",
            """
            delete from history where subject = '$D'; delete from history_head where subject = '$D';
            delete from history_anchored where subject = '$D'
            """,
            "anchor",
            1),
        bend(
            "an anchor changed",
            "update history_anchor set heads = 7 where number = 1",
            "anchor",
            1),
        bend(
            "an anchor gone",
            "update history_anchored set anchor = 2; delete from history_anchor where number = 1",
            "anchor",
            1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bends")
  void bendingShows(String name, String sql, String where, long position) throws SQLException {
    sql(sql.replace("$T", TICKET).replace("$D", DEPARTMENT));

    assertThat(check().broken())
        .anySatisfy(
            place -> {
              assertThat(place.where()).isEqualTo(where);
              assertThat(place.position()).isEqualTo(position);
            });
  }

  @Test
  void whoWritesAllOfItAgainIsBetrayedByTheTopicAlone() throws SQLException {
    sql("delete from history_anchored; delete from history_anchor");
    sql("delete from history; delete from history_head");
    sql(
        "insert into history (subject, at, who, what) values ('%s', now(), 'officer:other', 'looked')"
            .formatted(TICKET));
    sql("select anchor_history(now(), now() - interval '1 hour', 10000)");

    assertThat(HistoryCheck.of(database, Optional.empty()).broken()).isEmpty();
    assertThat(check().broken())
        .extracting(Broken::toString)
        .contains(
            "anchor, position 1: is not what was published",
            "anchor, position 2: was published and is gone");
  }

  @Test
  void anAnchorMadeAndSentBesideTheCheckIsNoBreak() throws SQLException {
    var reads = new ArrayDeque<>(List.of(published.subList(0, 1), published));

    assertThat(HistoryCheck.of(database, Optional.of(reads::removeFirst)).broken()).isEmpty();
  }

  @Test
  void anAnchorThatWaitsInTheOutboxIsNoBreakAndOneThatDoesNotIs() throws SQLException {
    published = published.subList(0, 1);
    assertThat(check().broken())
        .extracting(Broken::toString)
        .containsExactly("anchor, position 2: was never published");

    sql(
        """
        insert into outbox (topic, message_key, event_id, event_type, occurred_at, payload)
        values ('history.anchors', 'history', gen_random_uuid(), 'HistoryAnchored', now(),
            convert_to('{"number": 2}', 'UTF8'))
        """);

    assertThat(check().broken()).isEmpty();
  }

  private static Arguments bend(String name, String sql, String where, long position) {
    return Arguments.of(name, sql, where, position);
  }

  private Finding check() throws SQLException {
    return HistoryCheck.of(database, Optional.of(() -> published));
  }

  private List<Anchor> anchors() throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select number, at, heads, encode(digest, 'hex'), encode(hash, 'hex') from history_anchor order by number")) {
      var all = new java.util.ArrayList<Anchor>();
      while (rows.next()) {
        all.add(
            new Anchor(
                rows.getLong(1),
                rows.getObject(2, java.time.OffsetDateTime.class).toInstant(),
                rows.getInt(3),
                rows.getString(4),
                rows.getString(5)));
      }
      return all;
    }
  }

  private void sql(String text) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(text);
    }
  }
}
