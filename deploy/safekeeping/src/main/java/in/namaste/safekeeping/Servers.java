package in.namaste.safekeeping;

import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.checks.DataLock;
import in.namaste.launcher.checks.PrivateFolders;
import in.namaste.launcher.databases.Databases;
import in.namaste.launcher.kafka.EmbeddedKafka;
import in.namaste.launcher.kafka.KafkaSettings;
import in.namaste.launcher.keys.Secrets;
import in.namaste.launcher.options.CommandLine;
import in.namaste.launcher.options.Port;
import in.namaste.launcher.postgres.EmbeddedPostgreSql;
import in.namaste.launcher.postgres.PostgreSqlSettings;
import in.namaste.launcher.topics.AsyncApi;
import in.namaste.launcher.topics.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Kafka with its topics and PostgreSQL of a data folder of {@code deploy/run}, without the
 * services. Refuses while the system runs.
 */
final class Servers implements AutoCloseable {

  private final Deque<AutoCloseable> started = new ArrayDeque<>();

  private Databases databases;

  private Servers() {}

  static Servers start(CommandLine commandLine) throws IOException {
    var servers = new Servers();
    try {
      servers.startAll(commandLine);
      return servers;
    } catch (IOException | RuntimeException e) {
      Closing.after(e, servers);
      throw e;
    } catch (Exception e) {
      Closing.after(e, servers);
      throw new IOException("The servers of the data folder do not start: " + e.getMessage(), e);
    }
  }

  private void startAll(CommandLine commandLine) throws Exception {
    Path data = commandLine.data();
    Path root = ProjectRoot.find();
    started.push(DataLock.take(data));
    PrivateFolders.makeIn(data);
    Secrets secrets = Secrets.in(data.resolve("secrets.properties"));
    EmbeddedKafka kafka =
        EmbeddedKafka.start(
            new KafkaSettings(
                data.resolve("kafka"),
                commandLine.ports().of(Port.KAFKA),
                commandLine.ports().of(Port.KAFKA_CONTROLLER)));
    started.push(kafka);
    new Topics(kafka.bootstrapServers())
        .create(AsyncApi.topics(root.resolve("deploy/contracts/asyncapi.yaml")));
    EmbeddedPostgreSql postgres =
        EmbeddedPostgreSql.start(
            new PostgreSqlSettings(
                data.resolve("postgres"),
                PostgreSqlSettings.sharedBinaries(root),
                data.resolve("logs/postgres.log"),
                commandLine.ports().of(Port.POSTGRES),
                secrets.get("postgres")));
    started.push(postgres);
    databases = new Databases(postgres, secrets::get);
  }

  /** Makes the databases and roles of services on this server. */
  Databases databases() {
    return databases;
  }

  /** Stops what was started, the last first. */
  @Override
  public void close() throws IOException {
    Optional<Exception> failed = Closing.all(started);
    started.clear();
    if (failed.isPresent()) {
      throw new IOException("A server did not stop: " + failed.get().getMessage(), failed.get());
    }
  }
}
