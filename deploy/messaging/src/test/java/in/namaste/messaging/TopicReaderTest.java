package in.namaste.messaging;

import static in.namaste.messaging.NoteEvent.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.testing.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(NoteTopics.class)
class TopicReaderTest {

  @Inject ObjectMapper json;
  @Inject Notes notes;
  private Topic topic;
  private Topic deadLetters;

  @BeforeEach
  void topics() {
    topic = Topic.named("notes");
    deadLetters = Topic.named("notes.messaging.dlq");
  }

  @Test
  void anUnreadableRecordIsKeptByteForByteAndThePartitionGoesOn() {
    byte[] noJson = {0, (byte) 0xff, 'x', (byte) 0xfe};

    topic.send("unreadable", noJson, Map.of("ce_id", "its own header"));
    send("after the unreadable");

    var dead = deadLetters.await(r -> "unreadable".equals(Topic.key(r)));
    assertThat(dead.value()).isEqualTo(noJson);
    assertThat(Topic.header(dead, "dead-letter-reason")).isEqualTo("unreadable");
    assertThat(Topic.header(dead, "ce_id")).isEqualTo("its own header");
    assertThat(Topic.header(dead, "dead-letter-topic")).isEqualTo("notes");
    await().until(() -> notes.read.contains("after the unreadable"));
  }

  @Test
  void anUnreadableRecordOfFourMegabytesIsKeptByteForByte() {
    byte[] large = noise(4 * 1024 * 1024);

    topic.send("large", large, Map.of());

    assertThat(deadLetters.await(r -> "large".equals(Topic.key(r))).value()).isEqualTo(large);
  }

  @Test
  void aRecordThatIsTooLargeForALetterLeavesWhereItStandsAndThePartitionGoesOn() {
    topic.send("too large", noise(5_500_000), Map.of("ce_id", "its own header"));
    send("after the too large");

    var dead = deadLetters.await(r -> Topic.header(r, "dead-letter-left-out-bytes") != null);
    assertThat(Topic.header(dead, "dead-letter-left-out-bytes")).isEqualTo("5500009");
    assertThat(Topic.header(dead, "dead-letter-reason")).isEqualTo("unreadable");
    assertThat(Topic.header(dead, "dead-letter-topic")).isEqualTo("notes");
    assertThat(Topic.header(dead, "dead-letter-partition")).isEqualTo("0");
    assertThat(Topic.header(dead, "dead-letter-offset")).isNotNull();
    assertThat(dead.value()).isEmpty();
    await().until(() -> notes.read.contains("after the too large"));
  }

  private static byte[] noise(int bytes) {
    byte[] noise = new byte[bytes];
    new Random(bytes).nextBytes(noise);
    return noise;
  }

  @Test
  void aRecordItsHandlerCannotDoIsADeadLetterAfterSomeTriesAndThePartitionGoesOn() {
    send("poison");
    send("after the poison");

    var dead = deadLetters.await(r -> Topic.text(r).contains("poison"));
    assertThat(Topic.header(dead, "dead-letter-reason")).isEqualTo("failed");
    assertThat(Topic.header(dead, "dead-letter-cause"))
        .isEqualTo(IllegalStateException.class.getName());
    await().until(() -> notes.read.contains("after the poison"));
  }

  @Test
  void aHandlerThatStumblesIsTriedAgain() {
    send("stumble");

    await().until(() -> notes.read.contains("stumble"));
    assertThat(notes.stumbles).hasValue(TopicReader.TRIES);
  }

  @Test
  void aRecordThatComesTwiceHasOneEffect() {
    NoteEvent.NoteTaken twice = note("twice");

    topic.send("k", text(twice));
    topic.send("k", text(twice));
    send("after both");

    await().until(() -> notes.read.contains("after both"));
    assertThat(notes.read).containsOnlyOnce("twice");
  }

  private void send(String words) {
    topic.send("k", text(note(words)));
  }

  private String text(NoteEvent event) {
    try {
      return json.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
