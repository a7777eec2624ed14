package in.namaste.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class TopicEndsTest {

  private static final TopicPartition ONE = new TopicPartition("notes", 0);
  private static final TopicPartition TWO = new TopicPartition("notes", 1);

  private final TopicEnds ends =
      new TopicEnds(Map.of(ONE, 10L, TWO, 0L), Map.of(ONE, 30L, TWO, 5L));

  private long behind(Map<TopicPartition, Long> done) {
    return ends.behind(done).records();
  }

  @Test
  void whatWasNotDoneWithIsCountedOverAllPartitions() {
    assertThat(behind(Map.of(ONE, 28L, TWO, 5L))).isEqualTo(2);
    assertThat(behind(Map.of(ONE, 30L, TWO, 1L))).isEqualTo(4);
    assertThat(behind(Map.of(ONE, 30L, TWO, 5L))).isZero();
  }

  @Test
  void whoHasDoneWithNothingHasWhatIsStillThereBeforeIt() {
    assertThat(behind(Map.of())).isEqualTo(25);
  }

  @Test
  void whatRetentionTookAwayIsNotWaitedFor() {
    assertThat(behind(Map.of(ONE, 3L, TWO, 5L))).isEqualTo(20);
  }

  @Test
  void whoWasFasterThanTheLookIsNotBehind() {
    assertThat(behind(Map.of(ONE, 31L, TWO, 5L))).isZero();
  }

  @Test
  void theRecordThatHasWaitedLongestTellsTheAge() {
    var waiting = new WaitingRecords();
    waiting.seconds(ends.behind(Map.of(ONE, 29L, TWO, 5L)), 0);
    waiting.seconds(ends.behind(Map.of(ONE, 29L, TWO, 4L)), seconds(3));

    assertThat(waiting.seconds(ends.behind(Map.of(ONE, 29L, TWO, 4L)), seconds(5))).isEqualTo(5);
    assertThat(waiting.seconds(ends.behind(Map.of(ONE, 30L, TWO, 4L)), seconds(6))).isEqualTo(3);
    assertThat(waiting.seconds(ends.behind(Map.of(ONE, 30L, TWO, 5L)), seconds(7))).isZero();
  }

  private static long seconds(int seconds) {
    return TimeUnit.SECONDS.toNanos(seconds);
  }
}
