package in.namaste.simulator.rules;

import in.namaste.simulator.Refusal;
import java.util.regex.Pattern;

/**
 * Whom a message is for.
 *
 * @param input as the sender wrote it
 * @param address how the person is known here: phone digits without plus, or a BSUID
 * @param byPhone whether the phone was used; the answer then carries {@code wa_id}
 */
public record Addressee(String input, String address, boolean byPhone) {

  // Without the plus Meta puts the business number's country code before the digits and the
  // message goes to a stranger, so it is refused here.
  private static final Pattern PHONE = Pattern.compile("\\+[1-9]\\d{6,14}");
  private static final Pattern BSUID = Pattern.compile("[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}");

  static Addressee of(Part body) {
    if (!body.has("to") && !body.has("recipient")) {
      throw Refusal.missing("to");
    }
    if (body.has("recipient") && !BSUID.matcher(body.text("recipient", 140)).matches()) {
      throw Refusal.invalid("recipient", "must be a business-scoped user id such as IN.1000");
    }
    if (!body.has("to")) {
      String id = body.text("recipient", 140);
      return new Addressee(id, id, false);
    }
    String phone = body.text("to", 20);
    if (!PHONE.matcher(phone).matches()) {
      throw Refusal.invalid("to", "must be + and the digits of a phone number with country code");
    }
    return new Addressee(phone, phone.substring(1), true);
  }
}
