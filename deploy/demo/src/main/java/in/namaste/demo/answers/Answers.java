package in.namaste.demo.answers;

import in.namaste.demo.month.Chance;
import in.namaste.demo.month.Mix;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Invents what visitors say of offices: a few each working hour, better at some offices than at
 * others, and three offices that were like most and fell since the last week began.
 */
public final class Answers {

  private static final int FIRST_HOUR = 9;
  private static final int LAST_HOUR = 16;

  /** How each score from 1 to 5 weighs at an office like most. */
  private static final double[] USUAL = {0.06, 0.1, 0.2, 0.36, 0.28};

  private static final double[] SLOW = {0.16, 0.22, 0.27, 0.23, 0.12};
  private static final double[] FALLEN = {0.42, 0.3, 0.16, 0.08, 0.04};

  private static final double SLOW_PACE = 1.3;
  private static final int FALLING = 3;
  private static final double QUIETER = 0.2;
  private static final double WHOLE_OFFICE = 0.3;
  private static final double SAYS_MORE = 0.7;
  private static final double COMMENTS = 0.06;

  private static final List<String> MORE =
      List.of("cleanliness", "promptness", "courtesy", "transparency", "solved");

  private static final List<String> GOOD =
      List.of("(डेमो) काम जल्दी हो गया", "(डेमो) बात अच्छे से सुनी");
  private static final List<String> BAD =
      List.of("(डेमो) दो बार आना पड़ा", "(डेमो) काउंटर पर कोई नहीं था", "(डेमो) बहुत देर लगी");

  private final Mix mix;
  private final ZoneId zone;
  private final Chance chance;

  public Answers(Mix mix, ZoneId zone, long seed) {
    this.mix = mix;
    this.zone = zone;
    this.chance = new Chance(seed);
  }

  /**
   * Invents the answers of some days.
   *
   * @param offices busiest first; the first of a slow department are the ones that fall
   * @param perHour of the busiest office; the others get fewer
   * @param from first day
   * @param until the moment after the last
   * @param falls whether it is a time in which some offices are worse than they were
   */
  public List<Answer> of(
      List<Office> offices, double perHour, LocalDate from, Instant until, boolean falls) {
    List<Answer> answers = new ArrayList<>();
    for (LocalDate day = from; !startOf(day, FIRST_HOUR).isAfter(until); day = day.plusDays(1)) {
      if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
        continue;
      }
      for (int hour = FIRST_HOUR; hour <= LAST_HOUR; hour++) {
        // Answers carry the hour of UTC, in India half an hour off.
        Instant at = startOf(day, hour).truncatedTo(ChronoUnit.HOURS);
        if (at.plus(Duration.ofHours(1)).isBefore(until)) {
          hour(offices, perHour, at, falls, answers);
        }
      }
    }
    return answers;
  }

  private Instant startOf(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(zone).toInstant();
  }

  private void hour(
      List<Office> offices, double perHour, Instant at, boolean falls, List<Answer> answers) {
    for (int i = 0; i < offices.size(); i++) {
      double expected = i < FALLING ? perHour : perHour / (1 + i * QUIETER);
      int count = (int) expected + (chance.happens(expected - (int) expected) ? 1 : 0);
      for (int n = 0; n < count; n++) {
        answers.add(answer(offices.get(i), at, weights(offices.get(i), i < FALLING, falls)));
      }
    }
  }

  /** An office that was slow all the time cannot fall so far that few answers show it. */
  private double[] weights(Office office, boolean falling, boolean falls) {
    if (falling) {
      return falls ? FALLEN : USUAL;
    }
    return mix.of(office.department()).pace() >= SLOW_PACE ? SLOW : USUAL;
  }

  private Answer answer(Office office, Instant at, double[] weights) {
    Map<String, Integer> scores = new LinkedHashMap<>();
    int overall = score(weights);
    scores.put("overall", overall);
    if (chance.happens(SAYS_MORE)) {
      MORE.forEach(question -> scores.put(question, score(weights)));
    }
    String comment = chance.happens(COMMENTS) ? chance.oneOf(overall > 3 ? GOOD : BAD) : null;
    return new Answer(
        chance.id(),
        at,
        office.code(),
        office.counters().isEmpty() || chance.happens(WHOLE_OFFICE)
            ? null
            : chance.oneOf(office.counters()),
        "hi",
        scores,
        comment,
        1,
        1,
        1);
  }

  private int score(double[] weights) {
    return chance.oneOf(List.of(1, 2, 3, 4, 5), each -> weights[each - 1]);
  }
}
