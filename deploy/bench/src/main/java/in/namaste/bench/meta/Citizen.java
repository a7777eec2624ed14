package in.namaste.bench.meta;

/**
 * An invented person with a phone.
 *
 * @param phone digits with country code and without plus, such as {@code 919800000001}
 * @param profileName what WhatsApp shows as the person's name
 */
public record Citizen(String phone, String profileName) {

  private static final long FIRST = 919_800_000_000L;
  private static final int COUNT = 10_000_000;

  /** The invented citizen with this running number, 0 to 9,999,999. */
  public static Citizen number(int number) {
    if (number < 0 || number >= COUNT) {
      throw new IllegalArgumentException("No invented phone with number " + number);
    }
    return new Citizen(String.valueOf(FIRST + number), "Anita " + number);
  }
}
