package in.namaste.gateway.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes Aadhaar, PAN and card numbers out of what a citizen wrote, before it is kept: nobody needs
 * them to mend a road.
 */
public final class Redaction {
  /** What stands where a number was; the same in both languages. */
  public static final String MARK = "[XXXX]";

  private static final Pattern DIGITS = Pattern.compile("(?<![\\d+])\\d(?:[ -]?\\d){11,18}(?!\\d)");
  private static final Pattern PAN =
      Pattern.compile(
          "(?<![A-Za-z0-9])[A-Z]{3}[ABCFGHLJPT][A-Z]\\d{4}[A-Z](?![A-Za-z0-9])",
          Pattern.CASE_INSENSITIVE);
  private static final int AADHAAR = 12;

  /** Words without the numbers, and whether there were any. */
  public record Cleaned(String text, boolean found) {}

  private Redaction() {}

  /** The words as they may be kept. Devanagari digits become 0-9 only where something was found. */
  public static Cleaned clean(String typed) {
    String ascii = Fold.asciiDigits(typed);
    String kept =
        DIGITS.matcher(ascii).replaceAll(found -> Matcher.quoteReplacement(secret(found.group())));
    kept = PAN.matcher(kept).replaceAll(Matcher.quoteReplacement(MARK));
    return kept.equals(ascii) ? new Cleaned(typed, false) : new Cleaned(kept, true);
  }

  private static String secret(String number) {
    String digits = number.replaceAll("\\D", "");
    boolean aadhaar =
        digits.length() == AADHAAR && digits.charAt(0) >= '2' && Checksums.verhoeff(digits);
    boolean card = digits.length() > AADHAAR && digits.charAt(0) >= '2' && Checksums.luhn(digits);
    return aadhaar || card ? MARK : number;
  }
}
