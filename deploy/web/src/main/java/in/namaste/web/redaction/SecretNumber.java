package in.namaste.web.redaction;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.CreditCardValidator;
import org.apache.commons.validator.routines.CreditCardValidator.CreditCardRange;
import org.apache.commons.validator.routines.checkdigit.VerhoeffCheckDigit;

/**
 * Whether digits are an Aadhaar or a card number, by how they are written and their check digit.
 */
final class SecretNumber {

  /** The longest card number, in digits. */
  static final int MOST = 19;

  /** How many digits people write together, as they stand on the card. */
  static final int GROUP = 4;

  private static final int AADHAAR = 12;

  /** A mobile phone of India with its country code has as many digits. */
  private static final Pattern PHONE = Pattern.compile("91[6-9]");

  /** Aadhaar as people group it; most write it as it is printed, four by four. */
  private static final Set<List<Integer>> AADHAAR_WRITTEN =
      Set.of(
          List.of(12),
          List.of(4, 4, 4),
          List.of(4, 8),
          List.of(8, 4),
          List.of(3, 3, 3, 3),
          List.of(2, 2, 2, 2, 2, 2),
          List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));

  /** The other shapes that are printed on cards: American Express and Diners. */
  private static final Set<List<Integer>> CARD_WRITTEN = Set.of(List.of(4, 6, 5), List.of(4, 6, 4));

  /** Those of the library, and those that are used in India beside them. */
  private static final CreditCardValidator ISSUERS =
      new CreditCardValidator(
          CreditCardValidator.AMEX
              | CreditCardValidator.VISA
              | CreditCardValidator.MASTERCARD
              | CreditCardValidator.DISCOVER
              | CreditCardValidator.DINERS);

  /** RuPay, and Maestro as Indian banks gave it; ISO/IEC 7812 ranges as commonly published. */
  private static final CreditCardValidator ISSUERS_OF_INDIA =
      new CreditCardValidator(
          new CreditCardRange[] {
            new CreditCardRange("508", "508", 16, 16),
            new CreditCardRange("60", "60", 16, 16),
            new CreditCardRange("65", "65", 16, 16),
            new CreditCardRange("81", "82", 16, 16),
            new CreditCardRange("353", "353", 16, 16),
            new CreditCardRange("356", "356", 16, 16),
            new CreditCardRange("5018", "5018", 16, 19),
            new CreditCardRange("5020", "5020", 16, 19),
            new CreditCardRange("5038", "5038", 16, 19),
            new CreditCardRange("5893", "5893", 16, 19),
            new CreditCardRange("6304", "6304", 16, 19),
            new CreditCardRange("6759", "6763", 16, 19),
            new CreditCardRange("6220", "6220", 16, 19)
          });

  private SecretNumber() {}

  /**
   * Whether it is one.
   *
   * @param digits 0-9 alone
   * @param lengths of the groups in which they are written
   * @param hint what the words around say, asked only of digits in one: groups say it themselves
   */
  static boolean is(String digits, List<Integer> lengths, Supplier<Hint> hint) {
    if (!isAadhaar(digits, lengths) && !isCard(digits, lengths)) {
      return false;
    }
    if (lengths.size() > 1) {
      return true;
    }
    boolean phone = digits.length() == AADHAAR && PHONE.matcher(digits).lookingAt();
    return phone ? hint.get() == Hint.SECRET : hint.get() != Hint.USEFUL;
  }

  private static boolean isAadhaar(String digits, List<Integer> lengths) {
    return digits.length() == AADHAAR
        && digits.charAt(0) >= '2'
        && AADHAAR_WRITTEN.contains(lengths)
        && VerhoeffCheckDigit.VERHOEFF_CHECK_DIGIT.isValid(digits);
  }

  private static boolean isCard(String digits, List<Integer> lengths) {
    return digits.length() > AADHAAR
        && (lengths.size() == 1 || CARD_WRITTEN.contains(lengths) || even(lengths))
        && (ISSUERS.isValid(digits) || ISSUERS_OF_INDIA.isValid(digits));
  }

  /** Groups of one length, of which the last may be shorter. */
  private static boolean even(List<Integer> lengths) {
    int length = lengths.getFirst();
    int last = lengths.getLast();
    return length <= GROUP
        && last <= length
        && lengths.subList(0, lengths.size() - 1).stream().allMatch(one -> one == length);
  }
}
