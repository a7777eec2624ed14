package in.namaste.demo.answers;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.demo.keeping.Wire;
import in.namaste.demo.month.Mix;
import in.namaste.launcher.ProjectRoot;
import in.namaste.testing.Contracts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What invented visitors say: enough to be shown, little enough to be believed, and marked. */
class AnswersTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
  private static final Instant SUNDAY_NIGHT = MONDAY.plusWeeks(1).atStartOfDay(ZONE).toInstant();

  /** Of a quiet office in one hour, as feedback-service believes it. */
  private static final int BELIEVABLE = 17;

  private final List<Office> offices =
      Office.ofPack(ProjectRoot.find().resolve("deploy/district/rohtak"), Mix.usual());

  @Test
  void everyAnswerIsOneThatTheFormCouldHaveWritten() {
    List<Answer> week = week(false);

    week.stream().limit(200).forEach(each -> Contracts.assertMatchesSchema(Wire.bytes(each)));
    assertThat(week)
        .extracting(Answer::comment)
        .allMatch(words -> words == null || words.startsWith("(डेमो)"));
    assertThat(week).allMatch(each -> each.occurredAt().isBefore(SUNDAY_NIGHT));
  }

  @Test
  void inAMonthMostOfficesHaveAnswersToShowAndNoneABurst() {
    List<Answer> weeks =
        new Answers(Mix.usual(), ZONE, 1)
            .of(offices, 1.5, MONDAY.minusWeeks(3), SUNDAY_NIGHT, false);
    Map<String, Long> byOffice =
        weeks.stream().collect(Collectors.groupingBy(Answer::officeCode, Collectors.counting()));
    Map<String, Long> byHour =
        weeks.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.officeCode() + each.occurredAt(), Collectors.counting()));

    assertThat(byOffice.values().stream().filter(count -> count >= 5).count())
        .isGreaterThan(offices.size() * 8L / 10);
    assertThat(byHour.values()).allMatch(count -> count < BELIEVABLE);
  }

  @Test
  void inTheWeekOfTheFallThreeOfficesAreClearlyWorse() {
    String office = offices.getFirst().code();

    assertThat(mean(week(true), office)).isLessThan(mean(week(false), office) - 0.5);
    assertThat(week(true).stream().filter(each -> each.officeCode().equals(office)).count())
        .isGreaterThan(40);
  }

  /** As the dashboard does: the newest ten answers beside all before them, by half a point. */
  @Test
  void onAnyDayOfTheWeekTheNewestAnswersOfAFallenOfficeAreBelowThoseBefore() {
    for (int days = 1; days <= 7; days++) {
      Instant now = SUNDAY_NIGHT.plus(Duration.ofDays(days));
      List<Answer> month =
          Stream.of(
                  of(MONDAY.minusWeeks(2), MONDAY.atStartOfDay(ZONE).toInstant(), false),
                  of(MONDAY, SUNDAY_NIGHT, true),
                  of(MONDAY.plusWeeks(1), now, true))
              .flatMap(List::stream)
              .toList();

      assertThat(offices.stream().limit(3).filter(office -> isFalling(month, office.code())))
          .as("days into the week: %s", days)
          .isNotEmpty();
    }
  }

  private static boolean isFalling(List<Answer> month, String office) {
    List<Answer> own = month.stream().filter(each -> each.officeCode().equals(office)).toList();
    int newest = own.size() - 10;
    return mean(own.subList(0, newest), office) - mean(own.subList(newest, own.size()), office)
        >= 0.5;
  }

  private List<Answer> of(LocalDate from, Instant until, boolean falls) {
    return new Answers(Mix.usual(), ZONE, 1).of(offices, 1.5, from, until, falls);
  }

  private List<Answer> week(boolean falls) {
    return new Answers(Mix.usual(), ZONE, 1).of(offices, 1.5, MONDAY, SUNDAY_NIGHT, falls);
  }

  private static double mean(List<Answer> answers, String office) {
    return answers.stream()
        .filter(each -> each.officeCode().equals(office))
        .mapToInt(each -> each.scores().get("overall"))
        .average()
        .orElseThrow();
  }
}
