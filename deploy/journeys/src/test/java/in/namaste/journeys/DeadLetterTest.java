package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.journeys.town.Planted;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import in.namaste.testing.Topic;
import in.namaste.testing.TopicContract;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A record that nobody can read, on every topic that the contract gives a reader. */
@TownTest
@Order(20)
class DeadLetterTest {

  static Stream<Arguments> readers() {
    return TopicContract.all().stream()
        .flatMap(
            contract ->
                contract.readers().stream().map(reader -> Arguments.of(contract.topic(), reader)));
  }

  @ParameterizedTest(name = "{0} read by {1}")
  @MethodSource("readers")
  void anUnreadableRecordGoesToTheReadersDeadLettersAndThePartitionGoesOn(
      String topic, String reader, Town town) {
    // One key, one partition: the second record is read only if the first did not stop it.
    String key = UUID.randomUUID().toString();
    byte[] first = "{\"type\":".getBytes(StandardCharsets.UTF_8);
    byte[] second = {0, (byte) 0xff, 7, (byte) 0xfe};

    town.topic(topic).send(key, first, Planted.HEADERS);
    town.topic(topic).send(key, second, Planted.HEADERS);

    Topic deadLetters = town.topic(topic + "." + reader + ".dlq");
    var letters = deadLetters.await(2, letter -> key.equals(Topic.key(letter)));
    assertThat(letters).extracting(ConsumerRecord::value).containsExactly(first, second);
    assertThat(letters)
        .allSatisfy(
            letter -> {
              assertThat(Topic.header(letter, "dead-letter-reason")).isEqualTo("unreadable");
              assertThat(Topic.header(letter, "dead-letter-topic")).isEqualTo(topic);
              assertThat(Topic.header(letter, "dead-letter-partition")).isNotNull();
              assertThat(Topic.header(letter, "dead-letter-offset")).isNotNull();
              assertThat(Planted.in(letter)).isTrue();
            });
  }

  /** As large as a webhook's body may be; only what comes from outside can be. */
  @Test
  void anUnreadableRecordOfFourMegabytesIsADeadLetterToo(Town town) {
    String key = UUID.randomUUID().toString();
    byte[] large = new byte[4 * 1024 * 1024];
    new Random(4).nextBytes(large);

    town.topic("whatsapp.inbound").send(key, large, Planted.HEADERS);

    Topic deadLetters = town.topic("whatsapp.inbound.chatbot-gateway.dlq");
    assertThat(deadLetters.await(letter -> key.equals(Topic.key(letter))).value()).isEqualTo(large);
  }
}
