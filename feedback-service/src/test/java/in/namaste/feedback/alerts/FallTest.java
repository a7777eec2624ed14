package in.namaste.feedback.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.Counts;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FallTest {

  private static final Counts PAST = counts(10, 20, 50, 90, 70);

  @Test
  void aClearFallIsToldInRoundFigures() {
    assertThat(Fall.between(counts(10, 8, 9, 4, 2), PAST)).contains(new Fall(2.4, 3.8, 30, 240));
  }

  @Test
  void aWeekLikeTheOthersIsNone() {
    assertThat(Fall.between(counts(1, 3, 7, 12, 9), PAST)).isEmpty();
  }

  @Test
  void aBetterWeekIsNone() {
    assertThat(Fall.between(counts(0, 0, 0, 5, 30), PAST)).isEmpty();
  }

  @Test
  void aSmallFallOfABusyOfficeIsNone() {
    Counts busyPast = counts(1000, 2000, 5000, 9000, 7000);

    assertThat(Fall.between(counts(150, 280, 640, 980, 650), busyPast)).isEmpty();
  }

  @Test
  void nineteenAnswersRaiseNoAlarm() {
    assertThat(Fall.between(counts(19, 0, 0, 0, 0), PAST)).isEmpty();
    assertThat(Fall.between(counts(20, 0, 0, 0, 0), PAST)).isPresent();
  }

  @Test
  void aPastOfFiftyNineAnswersRaisesNoAlarm() {
    assertThat(Fall.between(counts(20, 0, 0, 0, 0), counts(0, 0, 0, 29, 30))).isEmpty();
    assertThat(Fall.between(counts(20, 0, 0, 0, 0), counts(0, 0, 0, 30, 30))).isPresent();
  }

  @Test
  void unchangedOfficesSeldomRaiseAnAlarm() {
    var random = new Random(5);

    long alarms =
        IntStream.range(0, 2000)
            .filter(week -> Fall.between(drawn(25, random), drawn(200, random)).isPresent())
            .count();

    assertThat(alarms).isLessThanOrEqualTo(30);
  }

  private static Counts drawn(int answers, Random random) {
    Counts drawn = Counts.NONE;
    for (int i = 0; i < answers; i++) {
      int way = random.nextInt(240);
      drawn = drawn.plus(way < 10 ? 1 : way < 30 ? 2 : way < 80 ? 3 : way < 170 ? 4 : 5, 1);
    }
    return drawn;
  }

  private static Counts counts(long one, long two, long three, long four, long five) {
    return new Counts(List.of(one, two, three, four, five));
  }
}
