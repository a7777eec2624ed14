package in.namaste.gateway.words;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A ticket number as people type it: any case, Devanagari digits, O for 0, spaces or nothing for
 * hyphens, zeros and district left out.
 *
 * @param month year and month of registration, four digits
 * @param serial without zeros before it
 * @param correct whether its check digit fits; if not, something was mistyped
 */
public record TicketNumbers(String month, long serial, boolean correct) {

  private static final String APART = "[\\s\\-_./:–—]";
  private static final Pattern IN_PARTS =
      Pattern.compile(
          "(?<![A-Z0-9])(?:([A-Z]{2,5})%1$s+)?([0-9OIL]{4})%1$s+([0-9OIL]{1,9})%1$s+([0-9OIL])(?![A-Z0-9])"
              .formatted(APART));
  private static final Pattern IN_ONE =
      Pattern.compile(
          "(?<![A-Z0-9])([A-Z]{2,5}?)?([0-9OIL]{4})([0-9OIL]{6})([0-9OIL])(?![A-Z0-9])");
  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)ticket|टिकट|नंबर|number|no|नं|status|स्थिति|शिकायत|complaint|[\\p{P}\\p{S}\\s]");
  private static final int MONTHS = 12;

  /** Damm's check digit: the quasigroup of H. Michael Damm's dissertation (Marburg 2004). */
  private static final String[] QUASIGROUP = {
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
  };

  /** The first ticket number in a message. */
  public static Optional<TicketNumbers> in(String typed) {
    return find(typed).map(TicketNumbers::of);
  }

  /** The ticket number, if the message says nothing beside it. */
  public static Optional<TicketNumbers> only(String typed) {
    return find(typed).filter(found -> rest(typed, found).isEmpty()).map(TicketNumbers::of);
  }

  /** Whether this is the ticket with that number, such as {@code RTK-2611-004217-7}. */
  public boolean names(String number) {
    return in(number)
        .filter(other -> month.equals(other.month) && serial == other.serial)
        .isPresent();
  }

  private static Optional<Matcher> find(String typed) {
    String text = Fold.asciiDigits(typed).toUpperCase(Locale.ROOT);
    for (Pattern pattern : new Pattern[] {IN_PARTS, IN_ONE}) {
      Matcher found = pattern.matcher(text);
      while (found.find()) {
        if (monthExists(digits(found.group(2)))) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  /** Other long numbers, of phones and cards, have no month there. */
  private static boolean monthExists(String digits) {
    int month = Integer.parseInt(digits.substring(2));
    return month >= 1 && month <= MONTHS;
  }

  private static String rest(String typed, Matcher found) {
    String text = Fold.asciiDigits(typed);
    return AROUND
        .matcher(text.substring(0, found.start()) + text.substring(found.end()))
        .replaceAll("");
  }

  private static TicketNumbers of(Matcher found) {
    String month = digits(found.group(2));
    long serial = Long.parseLong(digits(found.group(3)));
    int check = damm(month + "%06d".formatted(serial));
    return new TicketNumbers(month, serial, digits(found.group(4)).equals(String.valueOf(check)));
  }

  private static String digits(String spelt) {
    return spelt.replace('O', '0').replace('I', '1').replace('L', '1');
  }

  private static int damm(String digits) {
    int interim = 0;
    for (int i = 0; i < digits.length(); i++) {
      interim = QUASIGROUP[interim].charAt(digits.charAt(i) - '0') - '0';
    }
    return interim;
  }
}
