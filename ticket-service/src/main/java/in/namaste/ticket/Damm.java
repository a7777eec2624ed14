package in.namaste.ticket;

/**
 * Damm's check digit: catches every single wrong digit and every swap of neighbours. The quasigroup
 * is the one of H. Michael Damm's dissertation (Marburg 2004).
 */
final class Damm {

  private static final String[] QUASIGROUP = {
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
  };

  private Damm() {}

  /**
   * The check digit of a row of digits.
   *
   * @param digits ASCII digits only
   */
  static int digit(String digits) {
    int interim = 0;
    for (int i = 0; i < digits.length(); i++) {
      interim = QUASIGROUP[interim].charAt(digits.charAt(i) - '0') - '0';
    }
    return interim;
  }
}
