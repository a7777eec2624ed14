package in.namaste.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people of the district say them; never the month first. */
public final class DistrictTime {

  public static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

  private static final String[] HINDI_MONTHS = {
    "जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून",
    "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"
  };
  private static final DateTimeFormatter ENGLISH_DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter ENGLISH_CLOCK =
      DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH);
  private static final DateTimeFormatter HINDI_CLOCK = DateTimeFormatter.ofPattern("h:mm");

  private DistrictTime() {}

  /** For example {@code 5 दिसंबर 2026, शाम 6:00} or {@code 5 December 2026, 6:00 pm}. */
  public static String dateTime(Instant instant, Language language) {
    ZonedDateTime there = instant.atZone(ZONE);
    return date(there.toLocalDate(), language) + ", " + clock(there, language);
  }

  /** For example {@code 5 दिसंबर 2026}. */
  public static String date(LocalDate date, Language language) {
    return language.say(
        date.getDayOfMonth() + " " + HINDI_MONTHS[date.getMonthValue() - 1] + " " + date.getYear(),
        ENGLISH_DATE.format(date));
  }

  /**
   * How far a due time is away: {@code 3 घंटे बाकी}, {@code 2 दिन देर}. Rounded down, so that it
   * never says more time is left than there is.
   */
  public static String distance(Instant now, Instant due, Language language) {
    boolean late = due.isBefore(now);
    String much =
        duration(late ? Duration.between(due, now) : Duration.between(now, due), language);
    return late
        ? language.say(much + " देर", much + " late")
        : much + language.say(" बाकी", " left");
  }

  /** A length of time in the one unit people would use: minutes, hours, from two days on days. */
  public static String duration(Duration length, Language language) {
    if (length.toHours() >= 48) {
      return length.toDays() + language.say(" दिन", " days");
    }
    if (length.toHours() >= 1) {
      long hours = length.toHours();
      return hours
          + (hours == 1 ? language.say(" घंटा", " hour") : language.say(" घंटे", " hours"));
    }
    long minutes = length.toMinutes();
    return minutes + language.say(" मिनट", minutes == 1 ? " minute" : " minutes");
  }

  private static String clock(ZonedDateTime there, Language language) {
    return language.say(
        partOfDay(there.getHour()) + " " + HINDI_CLOCK.format(there),
        ENGLISH_CLOCK.format(there).toLowerCase(Locale.ENGLISH));
  }

  private static String partOfDay(int hour) {
    if (hour < 4 || hour >= 20) {
      return "रात";
    }
    if (hour < 12) {
      return "सुबह";
    }
    return hour < 16 ? "दोपहर" : "शाम";
  }
}
