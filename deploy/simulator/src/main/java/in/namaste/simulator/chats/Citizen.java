package in.namaste.simulator.chats;

/**
 * A person with a phone.
 *
 * @param phone digits with country code, without plus
 * @param name the profile name WhatsApp shows
 * @param hidesPhone has a username: webhooks carry only the BSUID
 * @param reachable false: sends are refused with 131026
 */
public record Citizen(String phone, String name, boolean hidesPhone, boolean reachable) {

  private static final String PREFIX = "IN.1";
  private static final int DIGITS = 19;

  /** A business-scoped user id that can be turned back into the phone. */
  public String bsuid() {
    return isPhone(phone) ? PREFIX + "0".repeat(DIGITS - phone.length()) + phone : phone;
  }

  /** The phone behind an id made by {@link #bsuid()}; other ids come back as they are. */
  static String phoneOf(String address) {
    boolean ours = address.matches("IN\\.10{4}\\d{15}");
    return ours ? address.substring(PREFIX.length()).replaceFirst("^0+", "") : address;
  }

  /** Whether an address is a phone rather than a BSUID of a person unknown here. */
  public static boolean isPhone(String address) {
    return address.matches("\\d{7,15}");
  }
}
