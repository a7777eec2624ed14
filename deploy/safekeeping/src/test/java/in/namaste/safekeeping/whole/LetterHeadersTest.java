package in.namaste.safekeeping.whole;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.safekeeping.whole.KeptRecord.Named;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dead letter names the record it was by where that stands now, and never another one. */
class LetterHeadersTest {

  private static final String LETTERS = "directory.sla-monitor.dlq";

  private final Offsets offsets = new Offsets();

  @BeforeEach
  void someRecordsAreGone() {
    offsets.add(new TopicPartition("directory", 2), 40);
    offsets.add(new TopicPartition("directory", 2), 45);
    offsets.add(new TopicPartition(LETTERS, 0), 9);
  }

  @Test
  void originIsWhereTheRecordIsNow() {
    assertThat(moved(origin("45"))).contains("dead-letter-offset=1");
  }

  @Test
  void whatCameAfterAnOriginThatIsGoneStillComesAfterIt() {
    assertThat(moved(origin("43"))).contains("dead-letter-offset=1");
  }

  @Test
  void aLetterWithoutItsWordsDoesNotTakeThoseOfAnotherRecord() {
    List<Named> letter = origin("43");
    letter.add(named("dead-letter-left-out-bytes", "5000000"));

    assertThat(moved(letter)).contains("dead-letter-offset=gone");
  }

  @Test
  void whatBecameOfALetterIsSaidOfTheSameOne() {
    assertThat(moved(List.of(named("dead-letter-handled", LETTERS + "-0@9"))))
        .containsExactly("dead-letter-handled=" + LETTERS + "-0@0");
    assertThat(moved(List.of(named("dead-letter-handled", LETTERS + "-0@3"))))
        .containsExactly("dead-letter-handled=gone");
  }

  @Test
  void everythingElseStaysAsItIs() {
    assertThat(moved(List.of(named("ce_id", "45"), named("dead-letter-offset", "?"))))
        .containsExactly("ce_id=45", "dead-letter-offset=?");
  }

  private List<String> moved(List<Named> headers) {
    return LetterHeaders.moved(new KeptRecord(0, 9, 1, null, "", headers), offsets)
        .headers()
        .stream()
        .map(header -> header.name() + "=" + header.text())
        .toList();
  }

  private static List<Named> origin(String offset) {
    return new ArrayList<>(
        List.of(
            named("dead-letter-topic", "directory"),
            named("dead-letter-partition", "2"),
            named("dead-letter-offset", offset)));
  }

  private static Named named(String name, String text) {
    return new Named(
        name, Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
  }
}
