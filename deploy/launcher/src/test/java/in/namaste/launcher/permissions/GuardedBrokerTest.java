package in.namaste.launcher.permissions;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.launcher.LauncherLogging;
import in.namaste.launcher.LocalPorts;
import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.kafka.EmbeddedKafka;
import in.namaste.launcher.kafka.GuardedListener;
import in.namaste.launcher.kafka.KafkaSettings;
import in.namaste.launcher.topics.AsyncApi;
import in.namaste.launcher.topics.TopicDeclaration;
import in.namaste.launcher.topics.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real broker with the rules of the contracts: each service tries everything with every topic.
 */
class GuardedBrokerTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @TempDir private static Path folder;

  private static List<TopicDeclaration> topics;
  private static List<ServicePermissions> services;
  private static GuardedListener listener;
  private static EmbeddedKafka kafka;

  @BeforeAll
  static void aBrokerWithOneRecordOnEachTopic() throws Exception {
    LauncherLogging.quiet();
    topics =
        AsyncApi.topics(ProjectRoot.find().resolve("deploy/contracts/asyncapi.yaml")).stream()
            .map(GuardedBrokerTest::small)
            .toList();
    services = ServicePermissions.of(topics);
    List<Integer> ports = LocalPorts.free(3);
    listener =
        new GuardedListener(
            ports.get(2),
            services.stream()
                .collect(toMap(ServicePermissions::service, service -> "of-" + service.service())));
    kafka =
        EmbeddedKafka.start(
            new KafkaSettings(folder.resolve("kafka"), ports.get(0), ports.get(1)).with(listener));
    new Topics(kafka.bootstrapServers()).create(topics);
    new BrokerRules(kafka.bootstrapServers()).set(services);
    try (var anybody = producer(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      topics.forEach(topic -> assertThat(isTaken(anybody, topic.name())).isTrue());
    }
  }

  private static TopicDeclaration small(TopicDeclaration topic) {
    return new TopicDeclaration(
        topic.name(), 1, (short) 1, Map.of(), topic.owner(), topic.readers());
  }

  @AfterAll
  static void stop() {
    kafka.close();
  }

  @Test
  void aTopicIsWrittenByItsOwnerAlone() {
    Map<String, Set<String>> written = new TreeMap<>();
    for (ServicePermissions service : services) {
      try (var producer = producer(as(service.service()))) {
        written.put(service.service(), those(topic -> isTaken(producer, topic)));
      }
    }

    assertThat(written).isEqualTo(declared((service, topic) -> topic.owner().equals(service)));
  }

  @Test
  void aTopicIsReadByItsDeclaredReadersAlone() {
    Map<String, Set<String>> read = new TreeMap<>();
    for (ServicePermissions service : services) {
      try (var consumer = consumer(as(service.service()))) {
        read.put(service.service(), those(topic -> isGiven(consumer, topic)));
      }
    }

    assertThat(read).isEqualTo(declared((service, topic) -> topic.readers().contains(service)));
  }

  @Test
  void aGroupBelongsToTheServiceWhoseNameItBears() throws Exception {
    for (ServicePermissions service : services) {
      try (Admin admin = Admin.create(as(service.service()))) {
        for (ServicePermissions other : services) {
          var offsets =
              admin
                  .listConsumerGroupOffsets(other.service() + "-directory")
                  .partitionsToOffsetAndMetadata();
          if (other.equals(service)) {
            assertThat(offsets.get()).isEmpty();
          } else {
            assertThatThrownBy(offsets::get)
                .as("%s asks for a group of %s", service.service(), other.service())
                .hasCauseInstanceOf(GroupAuthorizationException.class);
          }
        }
      }
    }
  }

  @Test
  void noServiceChangesTopicsOrRules() {
    try (Admin admin = Admin.create(as("ticket-service"))) {
      assertThatThrownBy(
              () -> admin.createTopics(List.of(new NewTopic("more", 1, (short) 1))).all().get())
          .hasCauseInstanceOf(TopicAuthorizationException.class);
      assertThatThrownBy(() -> admin.deleteTopics(List.of("ticket.events")).all().get())
          .hasCauseInstanceOf(TopicAuthorizationException.class);
      assertThatThrownBy(() -> admin.createAcls(services.getFirst().rules()).all().get())
          .hasCauseInstanceOf(ClusterAuthorizationException.class);
    }
  }

  @Test
  void whoDoesNotKnowThePasswordIsNotLetIn() {
    Map<String, Object> wrong =
        Map.copyOf(GuardedListener.clientSettings(listener.port(), "ticket-service", "guessed"));
    try (Admin admin = Admin.create(wrong)) {
      assertThatThrownBy(() -> admin.listTopics().names().get())
          .hasCauseInstanceOf(SaslAuthenticationException.class);
    }
  }

  @Test
  void whatTheContractsDoNotSayAnyMoreIsWithdrawn() throws Exception {
    var rules = new BrokerRules(kafka.bootstrapServers());
    var earlier =
        new ServicePermissions(
            "earlier-service", new TreeSet<>(Set.of("offices")), new TreeSet<>(Set.of("offices")));
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      admin.createAcls(earlier.rules()).all().get();

      rules.set(services);

      assertThat(admin.describeAcls(AclBindingFilter.ANY).values().get())
          .containsExactlyInAnyOrderElementsOf(
              services.stream().flatMap(service -> service.rules().stream()).toList());
    }
  }

  private static Map<String, Object> as(String service) {
    return new HashMap<>(
        GuardedListener.clientSettings(
            listener.port(), service, listener.passwords().get(service)));
  }

  private static Map<String, Set<String>> declared(BiPredicate<String, TopicDeclaration> granted) {
    Map<String, Set<String>> declared = new TreeMap<>();
    for (ServicePermissions service : services) {
      Set<String> names = new TreeSet<>();
      topics.stream()
          .filter(topic -> granted.test(service.service(), topic))
          .forEach(topic -> names.add(topic.name()));
      declared.put(service.service(), names);
    }
    return declared;
  }

  private static Set<String> those(Function<String, Boolean> granted) {
    Set<String> those = new TreeSet<>();
    for (TopicDeclaration topic : topics) {
      if (granted.apply(topic.name())) {
        those.add(topic.name());
      }
    }
    return those;
  }

  private static KafkaProducer<byte[], byte[]> producer(Map<String, Object> settings) {
    return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  private static boolean isTaken(KafkaProducer<byte[], byte[]> producer, String topic) {
    try {
      producer.send(new ProducerRecord<>(topic, new byte[] {1})).get();
      return true;
    } catch (ExecutionException refused) {
      assertThat(refused).hasCauseInstanceOf(TopicAuthorizationException.class);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static KafkaConsumer<byte[], byte[]> consumer(Map<String, Object> settings) {
    settings.put("auto.offset.reset", "earliest");
    // The next topic is asked for when the broker has answered that the one before has no more.
    settings.put("fetch.max.wait.ms", "1");
    // A refusal is heard once the topics are asked for again.
    settings.put("retry.backoff.ms", "1");
    settings.put("retry.backoff.max.ms", "1");
    return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private static boolean isGiven(KafkaConsumer<byte[], byte[]> consumer, String topic) {
    consumer.assign(List.of(new TopicPartition(topic, 0)));
    while (true) {
      try {
        assertThat(consumer.poll(PATIENCE)).as(topic).isNotEmpty();
        return true;
      } catch (TopicAuthorizationException refused) {
        // An answer may come after the next topic was asked for.
        if (refused.unauthorizedTopics().contains(topic)) {
          return false;
        }
      }
    }
  }
}
