package in.namaste.safekeeping;

import in.namaste.launcher.LauncherLogging;
import in.namaste.launcher.LocalPorts;
import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.databases.Databases;
import in.namaste.launcher.databases.ServiceDatabase;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka with the topics that a restore reads, and PostgreSQL with the tables of ticket-service. */
final class Backbone implements AutoCloseable {

  private static final Path ROOT = ProjectRoot.find();
  private static final String PASSWORD = "secret";

  private static final Set<String> TOPICS =
      Set.of(
          "grievance.events",
          "ticket.events",
          "ticket.notices",
          "sla.events",
          "directory",
          "history.anchors");

  private final EmbeddedKafka kafka;
  private final EmbeddedPostgreSql postgres;
  private final Target target;

  private Backbone(EmbeddedKafka kafka, EmbeddedPostgreSql postgres, Target target) {
    this.kafka = kafka;
    this.postgres = postgres;
    this.target = target;
  }

  static Backbone start(Path folder) throws Exception {
    LauncherLogging.quiet();
    List<Integer> ports = LocalPorts.free(3);
    EmbeddedKafka kafka =
        EmbeddedKafka.start(new KafkaSettings(folder.resolve("kafka"), ports.get(0), ports.get(1)));
    new Topics(kafka.bootstrapServers())
        .create(
            AsyncApi.topics(ROOT.resolve("deploy/contracts/asyncapi.yaml")).stream()
                .filter(topic -> TOPICS.contains(topic.name()))
                .toList());
    EmbeddedPostgreSql postgres =
        EmbeddedPostgreSql.start(
            new PostgreSqlSettings(
                folder.resolve("postgres"),
                PostgreSqlSettings.sharedBinaries(ROOT),
                folder.resolve("postgres.log"),
                ports.get(2),
                PASSWORD));
    var target =
        Target.here(ports.get(2), "ticket", PASSWORD, new Brokers(kafka.bootstrapServers()));
    return new Backbone(kafka, postgres, target);
  }

  Target target() {
    return target;
  }

  /** The database with its tables and no row, whatever was there. */
  void loseDatabase() throws SQLException {
    new Databases(postgres, role -> PASSWORD).lose(ServiceDatabase.of(ROOT, "ticket-service"));
  }

  /** The first column of the first row. */
  String one(String sql) throws SQLException {
    try (Connection database = target.source().getConnection();
        Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  void run(String sql) throws SQLException {
    try (Connection database = target.source().getConnection();
        Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  RecordMetadata send(String topic, String key, String value) throws Exception {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers()),
            new StringSerializer(),
            new StringSerializer())) {
      return producer.send(new ProducerRecord<>(topic, key, value)).get();
    }
  }

  /** As the service would have committed before it died. */
  void readToTheEnd(String group, String topic) throws Exception {
    try (Admin admin = target.brokers().admin()) {
      Map<TopicPartition, OffsetAndMetadata> ends = new HashMap<>();
      for (int partition = 0; partition < 12; partition++) {
        ends.put(new TopicPartition(topic, partition), new OffsetAndMetadata(100));
      }
      admin.alterConsumerGroupOffsets(group, ends).all().get();
    }
  }

  /** Where a group goes on to read in the record's partition. */
  long position(String group, RecordMetadata record) throws Exception {
    try (Admin admin = target.brokers().admin()) {
      return admin
          .listConsumerGroupOffsets(group)
          .partitionsToOffsetAndMetadata()
          .get()
          .get(new TopicPartition(record.topic(), record.partition()))
          .offset();
    }
  }

  @Override
  public void close() throws Exception {
    postgres.close();
    kafka.close();
  }
}
