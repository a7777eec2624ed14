package in.namaste.feedback.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceDayTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final String OFFICE = "PHED-ROHTAK";
  private static final String PHONE = "203.0.113.7";
  private static final String BROWSER = "Mozilla/5.0 (Linux; Android 10; K)";

  private final SourceDay day = SourceDay.begin(DAY);

  @Test
  void theAnswersOfOnePhoneAreNumbered() {
    assertThat(IntStream.range(0, 7).map(i -> send(PHONE, BROWSER).number()))
        .containsExactly(1, 2, 3, 4, 5, 6, 7);
    assertThat(send("203.0.113.8", BROWSER).number()).isEqualTo(1);
    assertThat(day.count("DC-ROHTAK", UUID.randomUUID(), PHONE, BROWSER).number()).isEqualTo(1);
  }

  @Test
  void theSameAnswerSentAgainDoesNotCountUp() {
    UUID submission = UUID.randomUUID();

    day.count(OFFICE, submission, PHONE, BROWSER);
    FromSource again = day.count(OFFICE, submission, PHONE, BROWSER);

    assertThat(again.number()).isEqualTo(1);
    assertThat(send(PHONE, BROWSER).number()).isEqualTo(2);
  }

  @Test
  void anAnswerThatCouldNotBeWrittenLeavesItsNumberToTheNext() {
    UUID unwritten = UUID.randomUUID();
    send(PHONE, BROWSER);

    for (int i = 0; i < 80; i++) {
      assertThat(day.count(OFFICE, unwritten, PHONE, BROWSER).number()).isEqualTo(2);
      day.uncount(OFFICE, unwritten, PHONE, BROWSER);
      unwritten = UUID.randomUUID();
    }

    assertThat(send(PHONE, BROWSER).number()).isEqualTo(2);
  }

  @Test
  void aFloodStaysOneWhenAnAnswerOfItCouldNotBeWritten() {
    List<UUID> sent = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      sent.add(UUID.randomUUID());
      day.count(OFFICE, sent.get(i), PHONE, BROWSER);
    }

    day.uncount(OFFICE, sent.get(3), PHONE, BROWSER);

    assertThat(send(PHONE, BROWSER).number()).isEqualTo(22);
  }

  @Test
  void theTwentyFirstNamesAllBeforeItAndSaysTheSameWhenSentAgain() {
    List<UUID> sent = new ArrayList<>();
    List<FromSource> told = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      sent.add(UUID.randomUUID());
      told.add(day.count(OFFICE, sent.get(i), PHONE, BROWSER));
    }

    assertThat(told.get(20)).isEqualTo(new FromSource(21, sent.subList(0, 20)));
    assertThat(told).filteredOn(source -> source.earlier() != null).hasSize(1);
    assertThat(day.count(OFFICE, sent.get(20), PHONE, BROWSER).earlier()).hasSize(20);
    assertThat(day.count(OFFICE, sent.get(2), PHONE, BROWSER).number())
        .as("a late copy of an early one belongs to the flood")
        .isGreaterThan(FromSource.FLOOD);
  }

  @Test
  void anotherUserAgentForEachAnswerHelpsForFifteenAndEndsAsAFlood() {
    List<FromSource> told =
        IntStream.rangeClosed(1, 61).mapToObj(i -> send(PHONE, "agent " + i)).toList();

    assertThat(told).filteredOn(source -> source.number() <= FromSource.COUNTED).hasSize(15);
    assertThat(told.get(60).number()).isEqualTo(21);
    assertThat(told.get(60).earlier()).hasSize(60);
  }

  @Test
  void allAddressesOfOneHouseholdAreOneSource() {
    send("2001:db8:1:2:aaaa::1", BROWSER);

    assertThat(send("[2001:db8:1:2:bbbb::9]", BROWSER).number()).isEqualTo(2);
    assertThat(send("2001:db8:1:3::1", BROWSER).number()).isEqualTo(1);
    assertThat(send("::ffff:203.0.113.99", BROWSER).number()).isEqualTo(1);
    assertThat(send("203.0.113.99", BROWSER).number()).isEqualTo(2);
  }

  @Test
  void whatIsNoAddressIsOneSource() {
    send("unknown", BROWSER);

    assertThat(send("visitor.example", BROWSER).number()).isEqualTo(2);
    assertThat(send(null, BROWSER).number()).isEqualTo(3);
  }

  @Test
  void manySourcesDoNotPushOutTheOneThatKeepsSending() {
    SourceDay small = SourceDay.begin(DAY, 200);
    int number = 0;
    for (int i = 0; i < 4_000; i++) {
      small.count(OFFICE, UUID.randomUUID(), "10.0." + i / 256 + "." + i % 256, BROWSER);
      if (i % 20 == 0) {
        number = small.count(OFFICE, UUID.randomUUID(), PHONE, BROWSER).number();
      }
    }

    assertThat(number).isEqualTo(200);
  }

  @Test
  void tomorrowKnowsNothingOfToday() {
    send(PHONE, BROWSER);

    SourceDay tomorrow = SourceDay.begin(DAY.plusDays(1));

    assertThat(day.isOf(DAY.plusDays(1))).isFalse();
    assertThat(tomorrow.count(OFFICE, UUID.randomUUID(), PHONE, BROWSER).number()).isEqualTo(1);
  }

  private FromSource send(String address, String userAgent) {
    return day.count(OFFICE, UUID.randomUUID(), address, userAgent);
  }
}
