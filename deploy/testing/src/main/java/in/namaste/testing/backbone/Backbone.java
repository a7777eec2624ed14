package in.namaste.testing.backbone;

import in.namaste.launcher.LauncherLogging;
import in.namaste.launcher.LocalPorts;
import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.databases.Databases;
import in.namaste.launcher.databases.ServiceDatabase;
import in.namaste.launcher.kafka.EmbeddedKafka;
import in.namaste.launcher.kafka.KafkaSettings;
import in.namaste.launcher.keys.Secrets;
import in.namaste.launcher.keys.SessionKeys;
import in.namaste.launcher.postgres.EmbeddedPostgreSql;
import in.namaste.launcher.postgres.PostgreSqlSettings;
import in.namaste.launcher.topics.AsyncApi;
import in.namaste.launcher.topics.Topics;
import in.namaste.testing.containers.ContainedKafka;
import in.namaste.testing.containers.ContainedPostgreSql;
import in.namaste.testing.containers.Containers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** The JVM that holds Kafka and PostgreSQL for tests, until its standard input ends. */
final class Backbone {

  private Backbone() {}

  /**
   * Starts both servers, prints {@code key=value} lines and {@code ready}, and waits for the end of
   * its input.
   *
   * @param args the service whose database is wanted
   */
  public static void main(String[] args) throws Exception {
    LauncherLogging.quiet();
    Path root = ProjectRoot.find();
    Path folder = Files.createTempDirectory("namaste-test-");
    List<Integer> ports = LocalPorts.free(3);
    Secrets secrets = Secrets.in(folder.resolve("secrets.properties"));
    var kafkaSettings = new KafkaSettings(folder.resolve("kafka"), ports.get(0), ports.get(1));
    PostgreSqlSettings postgresSettings = postgresSettings(root, folder, ports.get(2), secrets);
    boolean contained = Containers.areWanted();
    CompletableFuture<AutoCloseable> kafka =
        CompletableFuture.supplyAsync(() -> kafka(root, kafkaSettings, contained));
    try (var postgres =
            contained
                ? ContainedPostgreSql.start(postgresSettings)
                : EmbeddedPostgreSql.start(postgresSettings);
        AutoCloseable broker = kafka.join()) {
      var database = ServiceDatabase.of(root, args[0]);
      new Databases(postgres, secrets::get).prepare(database);
      Map<String, String> settings = new TreeMap<>();
      settings.putAll(kafkaSettings(kafkaSettings.bootstrapServers()));
      settings.putAll(databaseSettings(ports.get(2), database, secrets));
      settings.putAll(sharedSettings(root, folder, secrets));
      settings.forEach((key, value) -> System.out.println(key + "=" + value));
      System.out.println(BackboneProcess.READY);
      System.in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    delete(folder);
  }

  private static AutoCloseable kafka(Path root, KafkaSettings settings, boolean contained) {
    try {
      AutoCloseable kafka =
          contained ? ContainedKafka.start(settings) : EmbeddedKafka.start(settings);
      new Topics(settings.bootstrapServers())
          .create(AsyncApi.topics(root.resolve("deploy/contracts/asyncapi.yaml")));
      return kafka;
    } catch (Exception e) {
      throw new IllegalStateException("Kafka for tests did not start", e);
    }
  }

  private static PostgreSqlSettings postgresSettings(
      Path root, Path folder, int port, Secrets secrets) throws IOException {
    return new PostgreSqlSettings(
        folder.resolve("postgres"),
        PostgreSqlSettings.sharedBinaries(root),
        folder.resolve("postgres.log"),
        port,
        secrets.get("postgres"));
  }

  private static Map<String, String> kafkaSettings(String bootstrapServers) {
    return Map.of(
        "KAFKA_BOOTSTRAP_SERVERS", bootstrapServers, "kafka.bootstrap.servers", bootstrapServers);
  }

  private static Map<String, String> databaseSettings(
      int port, ServiceDatabase database, Secrets secrets) {
    String url = "postgresql://%s:%d/%s".formatted(LocalPorts.HOST, port, database.name());
    String password = secrets.get(database.name());
    return Map.of(
        "DB_URL", url,
        "DB_USER", database.name(),
        "DB_PASSWORD", password,
        // Of the role postgres, for tests that fill or look at tables as no service may.
        "POSTGRES_PASSWORD", secrets.get("postgres"),
        "quarkus.datasource.reactive.url", url,
        "quarkus.datasource.username", database.name(),
        "quarkus.datasource.password", password);
  }

  private static Map<String, String> sharedSettings(Path root, Path folder, Secrets secrets)
      throws Exception {
    SessionKeys keys = SessionKeys.in(folder);
    return Map.of(
        "SESSION_PRIVATE_KEY", keys.privateKey().toString(),
        "SESSION_PUBLIC_KEY", keys.publicKey().toString(),
        "MEDIA_LINK_KEY", secrets.get("MEDIA_LINK_KEY"),
        "MEDIA_DIR", Files.createDirectories(folder.resolve("media")).toString(),
        "DISTRICT_DIR", root.resolve("deploy/district/rohtak").toString());
  }

  private static void delete(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
