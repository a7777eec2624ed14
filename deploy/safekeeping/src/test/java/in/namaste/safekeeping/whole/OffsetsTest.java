package in.namaste.safekeeping.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** Readers go on with the record with which they would have gone on. */
class OffsetsTest {

  private static final TopicPartition HERE = new TopicPartition("directory", 3);

  @Test
  void whatIsGoneIsNotCounted() {
    var offsets = new Offsets();
    for (long offset : new long[] {7, 8, 12, 13, 20}) {
      offsets.add(HERE, offset);
    }

    assertThat(offsets.count(HERE)).isEqualTo(5);
    assertThat(offsets.position(HERE, 0)).as("from the beginning").isZero();
    assertThat(offsets.position(HERE, 7)).isZero();
    assertThat(offsets.position(HERE, 9)).as("the next is now the third").isEqualTo(2);
    assertThat(offsets.position(HERE, 12)).isEqualTo(2);
    assertThat(offsets.position(HERE, 21)).as("all was read").isEqualTo(5);
    assertThat(offsets.position(new TopicPartition("directory", 4), 9)).isZero();
  }

  @Test
  void aRecordIsFoundAgainAndOneThatIsGoneIsNotAnother() {
    var offsets = new Offsets();
    offsets.add(HERE, 7);
    offsets.add(HERE, 12);

    assertThat(offsets.of(HERE, 12)).hasValue(1L);
    assertThat(offsets.of(HERE, 8)).isEmpty();
    assertThat(offsets.of(HERE, 13)).isEmpty();
  }
}
