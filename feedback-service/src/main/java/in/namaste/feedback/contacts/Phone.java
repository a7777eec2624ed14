package in.namaste.feedback.contacts;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/**
 * Where a visitor may be called. It is seen sealed or by the feedback cell, nowhere else.
 *
 * @param number a number of India as E.164, for example {@code +919800000001}
 */
public record Phone(String number) {

  private static final String HERE = "IN";
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  /**
   * The number that somebody typed: with 0, +91, blanks or Devanagari digits.
   *
   * @return empty for what no phone of India has
   */
  public static Optional<Phone> read(String typed) {
    try {
      var number = NUMBERS.parse(typed, HERE);
      return NUMBERS.isValidNumberForRegion(number, HERE)
          ? Optional.of(new Phone(NUMBERS.format(number, PhoneNumberFormat.E164)))
          : Optional.empty();
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }

  /** The number as people here write it, for example {@code 098000 00001}. */
  public String asDialled() {
    try {
      return NUMBERS.format(NUMBERS.parse(number, HERE), PhoneNumberFormat.NATIONAL);
    } catch (NumberParseException notRead) {
      return number;
    }
  }

  /** Nobody's number by accident: a record that holds one may end up in a log. */
  @Override
  public String toString() {
    return "Phone[…]";
  }
}
