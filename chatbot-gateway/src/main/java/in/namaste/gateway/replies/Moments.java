package in.namaste.gateway.replies;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/** Says a moment as people of the district say it: "5 दिसंबर 2026, शाम 6:00". */
public final class Moments {
  private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
  private static final List<String> HINDI_MONTHS =
      List.of(
          "जनवरी", "फरवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर",
          "नवंबर", "दिसंबर");
  private static final List<String> ENGLISH_MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final int MORNING = 4;
  private static final int NOON = 12;
  private static final int EVENING = 16;
  private static final int NIGHT = 20;

  private Moments() {}

  /** The day, month, year and time of day in the district. */
  public static String say(Instant moment, Language language) {
    ZonedDateTime there = moment.atZone(INDIA);
    int hour = there.getHour() % 12 == 0 ? 12 : there.getHour() % 12;
    int month = there.getMonthValue() - 1;
    String time = String.format(Locale.ROOT, "%d:%02d", hour, there.getMinute());
    return language == Language.HINDI
        ? there.getDayOfMonth()
            + " "
            + HINDI_MONTHS.get(month)
            + " "
            + there.getYear()
            + ", "
            + partOfDay(there.getHour())
            + " "
            + time
        : there.getDayOfMonth()
            + " "
            + ENGLISH_MONTHS.get(month)
            + " "
            + there.getYear()
            + ", "
            + time
            + (there.getHour() < NOON ? " am" : " pm");
  }

  /** The day and month in the district, for what happened not long ago: "5 दिसंबर". */
  public static String day(Instant moment, Language language) {
    ZonedDateTime there = moment.atZone(INDIA);
    List<String> months = language == Language.HINDI ? HINDI_MONTHS : ENGLISH_MONTHS;
    return there.getDayOfMonth() + " " + months.get(there.getMonthValue() - 1);
  }

  private static String partOfDay(int hour) {
    if (hour < MORNING || hour >= NIGHT) {
      return "रात";
    }
    if (hour < NOON) {
      return "सुबह";
    }
    return hour < EVENING ? "दोपहर" : "शाम";
  }
}
