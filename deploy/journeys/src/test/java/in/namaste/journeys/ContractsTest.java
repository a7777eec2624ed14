package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.journeys.town.Events;
import in.namaste.journeys.town.Planted;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import in.namaste.launcher.topics.Topics;
import in.namaste.testing.Contracts;
import in.namaste.testing.Topic;
import in.namaste.testing.TopicContract;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Looks back at everything the journeys have put on the topics and holds it against the contract.
 */
@TownTest
@Order(100)
class ContractsTest {

  /** Bytes as they came, which no schema describes. */
  private static final String PARKED = "whatsapp.parked";

  /** Nothing happens in the town any more: each topic is read once. */
  private static final Map<String, List<ConsumerRecord<byte[], byte[]>>> READ = new HashMap<>();

  @Test
  void everyEventHasASchemaAndAnExampleThatObeysIt() {
    assertThat(TopicContract.eventTypes())
        .isNotEmpty()
        .allSatisfy(
            type -> {
              String example = Contracts.example(type);
              assertThat(example).contains(type);
              Contracts.assertMatchesSchema(type, example);
            });
  }

  @Test
  void noTopicExistsThatTheContractDoesNotName(Town town) throws Exception {
    Set<String> named =
        TopicContract.all().stream().map(TopicContract::topic).collect(Collectors.toSet());

    Set<String> existing = new TreeSet<>(new Topics(town.bootstrapServers()).names());

    assertThat(existing).isEqualTo(new TreeSet<>(named));
  }

  @Test
  void everyRecordIsAnEventThatItsTopicNamesWithNoFieldThatItsSchemaDoesNot(Town town) {
    for (TopicContract contract : TopicContract.all()) {
      if (contract.isOfDeadLetters() || contract.topic().equals(PARKED)) {
        continue;
      }
      List<ConsumerRecord<byte[], byte[]>> records = real(town, contract);
      records.forEach(record -> assertKept(contract, record));
    }
  }

  private static void assertKept(TopicContract contract, ConsumerRecord<byte[], byte[]> record) {
    String where = record.topic() + "-" + record.partition() + "@" + record.offset();
    JsonNode event =
        Events.parse(record).orElseThrow(() -> new AssertionError(where + " is no JSON"));
    String type = event.path("type").asText();
    assertThat(contract.events()).as(where).contains(type);
    Contracts.assertMatchesSchema(record.value());
    assertThat(Topic.header(record, "ce_specversion")).as(where).isEqualTo("1.0");
    assertThat(Topic.header(record, "ce_id")).as(where).isEqualTo(event.path("eventId").asText());
    assertThat(Topic.header(record, "ce_type")).as(where).isEqualTo("in.namaste." + type);
    assertThat(Topic.header(record, "ce_time"))
        .as(where)
        .isEqualTo(event.path("occurredAt").asText());
    assertThat(Topic.header(record, "ce_source")).as(where).startsWith("/");
  }

  /** A contract that is never kept in practice proves nothing. */
  @Test
  void theJourneysHaveUsedNearlyEveryEvent(Town town) {
    assumeFalse(town.isRunningAnyway(), "those that turn its clocks or break it were not run");
    Set<String> unused = new TreeSet<>(TopicContract.eventTypes());

    for (TopicContract contract : TopicContract.all()) {
      if (!contract.isOfDeadLetters()) {
        real(town, contract).stream()
            .flatMap(record -> Events.parse(record).stream())
            .forEach(event -> unused.remove(event.path("type").asText()));
      }
    }

    // An alert wants weeks of answers: WatchingWeeksTest of feedback-service has them.
    assertThat(unused).isSubsetOf("BreachWithdrawn", "EvidenceAdded", "FeedbackAlertRaised");
  }

  @Test
  void nothingBecameADeadLetterButWhatATestHadPlanted(Town town) {
    for (TopicContract contract : TopicContract.all()) {
      if (contract.isOfDeadLetters()) {
        assertThat(real(town, contract)).as(contract.topic()).isEmpty();
      }
    }
  }

  @Test
  void topicsWithoutPersonalDataNameNoCitizen(Town town) {
    PersonalData personal = PersonalData.of(town);
    for (TopicContract contract : TopicContract.all()) {
      if (contract.forbidsPersonalData()) {
        assertThat(real(town, contract))
            .as(contract.topic())
            .noneMatch(record -> personal.in(Topic.text(record)))
            .noneMatch(record -> personal.in(String.valueOf(Topic.key(record))));
      }
    }
  }

  private static List<ConsumerRecord<byte[], byte[]>> real(Town town, TopicContract contract) {
    return READ.computeIfAbsent(
        contract.topic(),
        topic -> town.topic(topic).all().stream().filter(one -> !Planted.in(one)).toList());
  }
}
