package in.namaste.ticket.inbox;

/**
 * Who complained, as a list with names says it.
 *
 * @param name empty once it was erased
 * @param phone empty for none
 */
record Person(String name, String phone) {

  private static final int COUNTRY = 2;
  private static final int HALF = 7;
  private static final int WHOLE = 12;

  /** A number with a gap is text; spreadsheets round a longer row of digits. */
  static String spaced(String phone) {
    String digits = phone.startsWith("+") ? phone.substring(1) : phone;
    return digits.length() == WHOLE
        ? "%s %s %s"
            .formatted(
                digits.substring(0, COUNTRY),
                digits.substring(COUNTRY, HALF),
                digits.substring(HALF))
        : phone;
  }
}
