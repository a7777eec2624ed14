package in.namaste.ticket;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number people read aloud, such as {@code RTK-2611-004217-7}: district, year and month of
 * registration, serial of the month, Damm check digit over the digits of month and serial.
 *
 * @param value the number as it is written
 */
public record TicketNumber(String value) {

  /** What somebody's typing turned out to be. */
  public sealed interface Reading {
    record Read(TicketNumber number) implements Reading {}

    /** Shaped like a number, but the check digit does not fit. */
    record Mistyped() implements Reading {}

    record NoNumber() implements Reading {}
  }

  /** A serial is filled up with zeros to so many digits; a longer one begins with none. */
  private static final int LEAST_DIGITS = 6;

  private static final Pattern IN_PARTS =
      Pattern.compile("(?:([A-Z]{2,5})\\W+)?([0-9OIL]{4})\\W+([0-9OIL]{1,9})\\W+([0-9OIL])");
  private static final Pattern IN_ONE =
      Pattern.compile("([A-Z]{2,5}?)?([0-9OIL]{4})([0-9OIL]{6,9})([0-9OIL])");

  /**
   * The number of a registration.
   *
   * @param district code of the district, such as {@code RTK}
   * @param zone whose calendar says the month
   * @param serial in that month, from 1
   */
  public static TicketNumber of(String district, Instant registeredAt, ZoneId zone, long serial) {
    return written(district, month(registeredAt, zone), serial);
  }

  /** The month as numbers carry it, such as {@code 2611} for November 2026. */
  public static String month(Instant at, ZoneId zone) {
    YearMonth month = YearMonth.from(at.atZone(zone));
    return "%02d%02d".formatted(month.getYear() % 100, month.getMonthValue());
  }

  private static TicketNumber written(String district, String month, long serial) {
    String padded = ("%0" + LEAST_DIGITS + "d").formatted(serial);
    return new TicketNumber(
        "%s-%s-%s-%d".formatted(district, month, padded, Damm.digit(month + padded)));
  }

  /**
   * Reads a number as people spell it: any case, Devanagari digits, O for 0, spaces or nothing for
   * hyphens, zeros and district left out.
   *
   * @param district assumed when none is written
   */
  public static Reading read(String typed, String district) {
    String text = latinDigits(typed.strip()).toUpperCase(Locale.ROOT);
    Matcher parts = IN_PARTS.matcher(text);
    if (!parts.matches()) {
      parts = IN_ONE.matcher(text.replaceAll("[\\W_]+", ""));
      if (!parts.matches()) {
        return new Reading.NoNumber();
      }
    }
    String code = parts.group(1) == null ? district : parts.group(1);
    String month = digits(parts.group(2));
    String serial = digits(parts.group(3));
    if (serial.length() > LEAST_DIGITS && serial.startsWith("0")) {
      return new Reading.Mistyped();
    }
    TicketNumber number = written(code, month, Long.parseLong(serial));
    return number.value.endsWith("-" + digits(parts.group(4)))
        ? new Reading.Read(number)
        : new Reading.Mistyped();
  }

  private static String digits(String spelt) {
    return spelt.replace('O', '0').replace('I', '1').replace('L', '1');
  }

  /** The text with the digits of any script as {@code 0} to {@code 9}. */
  public static String latinDigits(String text) {
    StringBuilder latin = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      latin.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return latin.toString();
  }

  @Override
  public String toString() {
    return value;
  }
}
