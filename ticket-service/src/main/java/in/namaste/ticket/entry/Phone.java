package in.namaste.ticket.entry;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** Phone numbers as people write them: with 0, +91, blanks or Devanagari digits. */
public final class Phone {

  private static final String HERE = "IN";
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  private Phone() {}

  /** The number as E.164; empty for what no phone has. */
  public static Optional<String> read(String typed) {
    try {
      var number = NUMBERS.parse(typed, HERE);
      return NUMBERS.isValidNumber(number)
          ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
          : Optional.empty();
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }

  /**
   * The number of a form's field.
   *
   * @param typed empty for no phone
   * @return E.164; null for no phone
   * @throws EntryRefused when something else than a number was typed
   */
  public static String orNone(String typed) {
    return typed.isBlank()
        ? null
        : read(typed).orElseThrow(() -> new EntryRefused(EntryRefused.Why.PHONE_UNREADABLE));
  }
}
