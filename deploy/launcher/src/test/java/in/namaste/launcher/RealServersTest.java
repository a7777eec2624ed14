package in.namaste.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.launcher.databases.Databases;
import in.namaste.launcher.databases.ServiceDatabase;
import in.namaste.launcher.kafka.EmbeddedKafka;
import in.namaste.launcher.kafka.KafkaSettings;
import in.namaste.launcher.postgres.EmbeddedPostgreSql;
import in.namaste.launcher.postgres.PostgreSqlSettings;
import in.namaste.launcher.topics.TopicDeclaration;
import in.namaste.launcher.topics.Topics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real broker and a real database, with a tiny service's topic and tables. */
class RealServersTest {

  private static final String PASSWORD = "secret";

  @TempDir Path folder;

  private ServiceDatabase tiny;

  @BeforeEach
  void aServiceWithOneTable() throws Exception {
    Path migrations = Files.createDirectories(folder.resolve("migrations"));
    Files.writeString(
        migrations.resolve("V1__tiny.sql"),
        """
        create table tiny (id integer primary key);
        grant select, insert on tiny to ${role};
        """);
    tiny = new ServiceDatabase("tiny-service", "tiny", List.of(migrations));
  }

  @Test
  void topicsAndDataSurviveARestart() throws Exception {
    List<Integer> ports = LocalPorts.free(2);
    var settings = new KafkaSettings(folder.resolve("kafka"), ports.get(0), ports.get(1));
    var declared =
        List.of(
            new TopicDeclaration(
                "tiny.events",
                12,
                (short) 1,
                Map.of("cleanup.policy", "compact"),
                "tiny-service",
                List.of()));

    try (EmbeddedKafka kafka = EmbeddedKafka.start(settings)) {
      assertThat(new Topics(kafka.bootstrapServers()).create(declared))
          .containsExactly("tiny.events");
    }

    try (EmbeddedKafka kafka = EmbeddedKafka.start(settings)) {
      var topics = new Topics(kafka.bootstrapServers());
      assertThat(topics.create(declared)).isEmpty();
      assertThat(topics.names()).containsExactly("tiny.events");
    }
  }

  @Test
  void aServiceUsesItsTablesButDoesNotOwnThem() throws Exception {
    try (EmbeddedPostgreSql server = EmbeddedPostgreSql.start(settings())) {
      prepare(server);
      prepare(server);

      DataSource asService = server.as("tiny", PASSWORD, "tiny");
      execute(asService, "insert into tiny values (1)");
      assertThatThrownBy(() -> execute(asService, "delete from tiny"))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> execute(asService, "create table more (id integer)"))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> execute(server.as("tiny", "wrong", "tiny"), "select 1"))
          .hasMessageContaining("password authentication failed");
    }
  }

  @Test
  void everythingIsOnDiskBeforeACommitReturns() throws Exception {
    try (EmbeddedPostgreSql server = EmbeddedPostgreSql.start(settings())) {
      assertThat(shown(server, "fsync")).isEqualTo("on");
      assertThat(shown(server, "synchronous_commit")).isEqualTo("on");
      assertThat(shown(server, "listen_addresses")).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void theLogOfTheServerDoesNotSayWhatARowHolds() throws Exception {
    try (EmbeddedPostgreSql server = EmbeddedPostgreSql.start(settings())) {
      DataSource source = server.asSuperuser("postgres");
      execute(source, "create table person (name text unique)");
      execute(source, "insert into person values ('Jhalkari')");

      assertThatThrownBy(() -> execute(source, "insert into person values ('Jhalkari')"))
          .isInstanceOf(SQLException.class);

      assertThat(Files.readString(folder.resolve("postgres.log")))
          .contains("duplicate key value")
          .doesNotContain("Jhalkari");
    }
  }

  @Test
  void aServerWhoseOwnerWasKilledIsReplacedAndKeepsItsData() throws Exception {
    PostgreSqlSettings settings = settings();
    EmbeddedPostgreSql abandoned = EmbeddedPostgreSql.start(settings);
    prepare(abandoned);
    execute(abandoned.as("tiny", PASSWORD, "tiny"), "insert into tiny values (7)");

    try (EmbeddedPostgreSql server = EmbeddedPostgreSql.start(settings)) {
      assertThat(abandoned.postmaster().process().isAlive()).isFalse();
      assertThat(query(server.as("tiny", PASSWORD, "tiny"), "select id from tiny")).isEqualTo("7");
    }
  }

  @Test
  void aFirstStartThatWasInterruptedIsBegunAnew() throws Exception {
    PostgreSqlSettings settings = settings();
    Files.createDirectories(settings.directory());
    Files.writeString(settings.directory().resolve("postgresql.conf"), "half written");

    try (EmbeddedPostgreSql server = EmbeddedPostgreSql.start(settings)) {
      assertThat(query(server.asSuperuser("postgres"), "select 1")).isEqualTo("1");
    }
  }

  private void prepare(EmbeddedPostgreSql server) throws SQLException {
    new Databases(server, role -> PASSWORD).prepare(tiny);
  }

  private PostgreSqlSettings settings() {
    return new PostgreSqlSettings(
        folder.resolve("postgres"),
        PostgreSqlSettings.sharedBinaries(ProjectRoot.find()),
        folder.resolve("postgres.log"),
        LocalPorts.free(1).getFirst(),
        PASSWORD);
  }

  private static String shown(EmbeddedPostgreSql server, String setting) throws SQLException {
    return query(server.asSuperuser("postgres"), "show " + setting);
  }

  private static void execute(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        var statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }
}
