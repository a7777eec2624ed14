package in.namaste.safekeeping.whole;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.launcher.LauncherLogging;
import in.namaste.launcher.LocalPorts;
import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.databases.Databases;
import in.namaste.launcher.databases.ServiceDatabase;
import in.namaste.launcher.postgres.EmbeddedPostgreSql;
import in.namaste.launcher.postgres.PostgreSqlSettings;
import in.namaste.safekeeping.Place;
import in.namaste.safekeeping.Target;
import in.namaste.safekeeping.dump.Fill;
import in.namaste.safekeeping.dump.Manifest;
import in.namaste.safekeeping.topics.WholeTopic.Brokers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What earlier versions wrote is brought to today's tables, and says the same. {@code
 * deploy/keep-release} keeps each version's.
 */
class ReleasedTest {

  private static final Path KEPT =
      ProjectRoot.find().resolve("deploy/safekeeping/src/test/resources/released");

  private static final String PASSWORD = "for-a-test";
  private static final String TICKETS =
      "select concat_ws(' ', number, version, state) from %s order by number";
  private static final String OPEN = "state not in ('CLOSED', 'REJECTED', 'WITHDRAWN', 'MERGED')";

  @TempDir static Path folder;
  private static EmbeddedPostgreSql server;
  private static Place place;

  @BeforeAll
  static void start() throws Exception {
    LauncherLogging.quiet();
    int port = LocalPorts.free(1).getFirst();
    server =
        EmbeddedPostgreSql.start(
            new PostgreSqlSettings(
                folder.resolve("postgres"),
                PostgreSqlSettings.sharedBinaries(ProjectRoot.find()),
                folder.resolve("postgres.log"),
                port,
                PASSWORD));
    var nobody = new Brokers("none:1");
    Map<String, Target> databases = new TreeMap<>();
    for (String service : Place.services()) {
      String name = Place.tables(service).name();
      databases.put(service, Target.here(port, name, PASSWORD, nobody));
    }
    place = new Place(databases, nobody, Optional.empty(), Optional.empty());
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  static List<Path> released() throws IOException {
    try (Stream<Path> folders = Files.list(KEPT)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("released")
  void everyRowOfAnEarlierVersionIsThereAndIsCountedAsItWas(Path release) throws Exception {
    Contents then = Contents.of(release);
    for (String service : Place.services()) {
      bringBack(service, release, then.rows().get(service));
    }

    assertThat(Comparison.of(then.totals(), Comparison.totals(place)).lines())
        .hasSizeGreaterThan(20)
        .allMatch(Comparison.Line::isSame);
    assertThat(number("ticket-service", "select count(*) from ticket")).isPositive();
    assertThat(number("ticket-service", "select count(*) from ticket where " + OPEN)).isPositive();
    assertThat(rows("sla-monitor", TICKETS.formatted("ticket_view")))
        .as("tickets as both services know them")
        .isEqualTo(rows("ticket-service", TICKETS.formatted("ticket")));
    assertThat(
            number(
                "sla-monitor",
                """
                select (select sum(n_all) from ticket_count where block_code = '*' and category_code = '*')
                     + (select coalesce(sum(sign), 0) from ticket_change)
                """))
        .as("counts kept by day, and what is not folded yet")
        .isEqualTo(number("sla-monitor", "select count(*) from ticket_view"));
    assertThat(
            number(
                "sla-monitor",
                "select sum(n_all) from ticket_count_month where block_code = '*' and category_code = '*'"))
        .as("counts kept by month")
        .isEqualTo(
            number(
                "sla-monitor",
                "select sum(n_all) from ticket_count where block_code = '*' and category_code = '*'"));
  }

  @Test
  void theNewestOneHasACitizenInTheMiddleOfAConversation() throws Exception {
    Path newest = released().getLast();
    Map<String, Long> rows = Contents.of(newest).rows().get("chatbot-gateway");

    bringBack("chatbot-gateway", newest, rows);

    assertThat(rows("chatbot-gateway", "select count(*) from citizen")).isEqualTo(List.of("1"));
    assertThat(number("chatbot-gateway", "select count(*) from outgoing_message")).isEqualTo(2);
  }

  /** README.md: a new one is kept before the next migration lands. */
  @Test
  void theNewestOneLacksOneMigrationOfAServiceAtMost() throws IOException {
    Path newest = released().getLast();
    for (String service : Place.services()) {
      ServiceDatabase today = Place.tables(service);
      Manifest then = Fill.manifest(Contents.tables(newest, today.name()));
      Set<String> since = migrations(today);
      since.removeAll(then.migrations());

      assertThat(since)
          .as("%s has them and %s has not: deploy/keep-release", service, newest.getFileName())
          .hasSizeLessThanOrEqualTo(1);
    }
  }

  private static Set<String> migrations(ServiceDatabase database) throws IOException {
    Set<String> versions = new TreeSet<>();
    for (Path folder : database.migrations()) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.matches("V.+__.+\\.sql"))
            .map(name -> name.substring(1, name.indexOf("__")).replace('_', '.'))
            .forEach(versions::add);
      }
    }
    assertThat(versions).hasSizeGreaterThan(5);
    return versions;
  }

  private static void bringBack(String service, Path release, Map<String, Long> rows)
      throws SQLException, IOException {
    var databases = new Databases(server, role -> PASSWORD);
    databases.drop(Place.tables(service));
    databases.make(Place.tables(service));
    new OneService(service, place.databases().get(service), release).fill(rows, new Offsets());
  }

  private static long number(String service, String sql) throws SQLException {
    return Long.parseLong(rows(service, sql).getFirst());
  }

  /** The first column of each row. */
  private static List<String> rows(String service, String sql) throws SQLException {
    try (Connection database = place.databases().get(service).reading();
        Statement statement = database.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(found.getString(1));
      }
      return rows;
    }
  }
}
