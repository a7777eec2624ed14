package in.namaste.safekeeping;

import in.namaste.launcher.LauncherLogging;
import in.namaste.launcher.LocalPorts;
import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.databases.Databases;
import in.namaste.launcher.kafka.EmbeddedKafka;
import in.namaste.launcher.kafka.KafkaSettings;
import in.namaste.launcher.postgres.EmbeddedPostgreSql;
import in.namaste.launcher.postgres.PostgreSqlSettings;
import in.namaste.launcher.topics.AsyncApi;
import in.namaste.launcher.topics.Topics;
import in.namaste.safekeeping.topics.WholeTopic.Brokers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The databases of all services on one server, and brokers that can be replaced by new ones. */
final class WholePlace implements AutoCloseable {

  private static final Path ROOT = ProjectRoot.find();
  private static final String PASSWORD = "for-a-test";

  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private final Path folder;
  private final int port = LocalPorts.free(1).getFirst();
  private final Databases databases;
  private Brokers brokers;

  WholePlace(Path folder) throws Exception {
    LauncherLogging.quiet();
    this.folder = folder;
    EmbeddedPostgreSql server =
        EmbeddedPostgreSql.start(
            new PostgreSqlSettings(
                folder.resolve("postgres"),
                PostgreSqlSettings.sharedBinaries(ROOT),
                folder.resolve("postgres.log"),
                port,
                PASSWORD));
    started.push(server);
    databases = new Databases(server, role -> PASSWORD);
    for (String service : Place.services()) {
      databases.prepare(Place.tables(service));
    }
    newBrokers();
  }

  /** Brokers with the topics of the contracts and no record. */
  void newBrokers() throws Exception {
    List<Integer> ports = LocalPorts.free(2);
    EmbeddedKafka kafka =
        EmbeddedKafka.start(
            new KafkaSettings(
                folder.resolve("kafka-" + ports.getFirst()), ports.getFirst(), ports.getLast()));
    started.push(kafka);
    new Topics(kafka.bootstrapServers())
        .create(AsyncApi.topics(ROOT.resolve("deploy/contracts/asyncapi.yaml")));
    brokers = new Brokers(kafka.bootstrapServers());
  }

  /** Databases without tables. */
  void loseDatabases() throws SQLException {
    for (String service : Place.services()) {
      databases.drop(Place.tables(service));
      databases.make(Place.tables(service));
    }
  }

  Place place() {
    Map<String, Target> targets = new LinkedHashMap<>();
    for (String service : Place.services()) {
      String name = Place.tables(service).name();
      targets.put(service, Target.here(port, name, PASSWORD, brokers));
    }
    return new Place(
        targets,
        brokers,
        Optional.of(folder.resolve("media")),
        Optional.of(folder.resolve("keys")));
  }

  void run(String service, String sql) throws SQLException {
    try (Connection database = place().databases().get(service).source().getConnection();
        Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of the first row. */
  String one(String service, String sql) throws SQLException {
    try (Connection database = place().databases().get(service).source().getConnection();
        Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  @Override
  public void close() throws Exception {
    while (!started.isEmpty()) {
      started.pop().close();
    }
  }
}
