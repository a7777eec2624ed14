package in.namaste.ticket.inbox;

import in.namaste.ticket.TicketNumber;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digits somebody typed into the search: the end of a phone, the serial of a ticket, or the
 * beginning of a ticket's number.
 *
 * @param all without what stood between them
 * @param month of the number, such as {@code 2611}; null when none was told apart
 * @param serial or its beginning; null when the digits cannot be one
 */
record Digits(String district, String all, String month, String serial) {

  /** Fewer would show whose phones end alike. */
  static final int SHORTEST_PHONE = 4;

  /** Of a phone in the country, without its prefix. */
  private static final int LONGEST_PHONE = 10;

  private static final String PREFIX = "91";
  private static final int MONTH = 4;
  private static final int SERIAL = 6;

  private static final Pattern PHONE = Pattern.compile("(?:\\d[\\s().+-]*){8,}");
  private static final Pattern TYPED =
      Pattern.compile("(?:([A-Z]{2,5})[\\s-]*)?\\+?(\\d[\\d\\s-]{0,20})");
  private static final Pattern PARTS = Pattern.compile("(\\d{4})[\\s-]+(\\d{1,9})[\\s-]*");
  private static final String OF_THESE = "id = any(array(%s limit " + Search.FEW + "))";
  private static final String NUMBERS =
      """
      select id from ticket where number like ?
      union select id from ticket where split_part(number, '-', 3) = ?
      """;
  private static final String PHONES =
      "union select ticket_id from complaint where reverse(phone) like ?";

  /** None when there is something else than digits. */
  static Optional<Digits> of(String typed, String district) {
    Matcher digits =
        TYPED.matcher(TicketNumber.latinDigits(typed).toUpperCase(Locale.ROOT).strip());
    // "ward 12" is no number: no other district's tickets are here.
    if (!digits.matches() || (digits.group(1) != null && !digits.group(1).equals(district))) {
      return Optional.empty();
    }
    String all = digits.group(2).replaceAll("\\D", "");
    Matcher parts = PARTS.matcher(digits.group(2));
    if (parts.matches()) {
      return Optional.of(new Digits(district, all, parts.group(1), parts.group(2)));
    }
    return Optional.of(
        all.length() <= SERIAL
            ? new Digits(district, all, null, all)
            : new Digits(district, all, all.substring(0, MONTH), all.substring(MONTH)));
  }

  /** Whether as many digits as a phone has are among the words, whatever stands between them. */
  static boolean isPhone(String typed) {
    return PHONE.matcher(TicketNumber.latinDigits(typed)).find();
  }

  /** Whether they can be the end of a phone. */
  boolean canBePhone() {
    return all.length() >= SHORTEST_PHONE;
  }

  /** Whether they are a phone of the country from its prefix on, and no ticket's number. */
  boolean isWholePhone() {
    return all.length() == PREFIX.length() + LONGEST_PHONE && all.startsWith(PREFIX);
  }

  /** A condition over the reversed phone. */
  String phone() {
    String end = all.substring(Math.max(0, all.length() - LONGEST_PHONE));
    return new StringBuilder(end).reverse() + "%";
  }

  Where narrow(Where where) {
    return canBePhone()
        ? where.and(OF_THESE.formatted(NUMBERS + PHONES), number(), padded(), phone())
        : where.and(OF_THESE.formatted(NUMBERS), number(), padded());
  }

  private String number() {
    return month == null ? "" : district + "-" + month + "-" + serial + "%";
  }

  private String padded() {
    return serial.length() > SERIAL ? serial : "0".repeat(SERIAL - serial.length()) + serial;
  }
}
