package in.namaste.ticket.entry;

/**
 * Who complains.
 *
 * @param name empty when it was not said
 * @param phone E.164, see {@link Phone}; null when there is none
 * @param tell whether the person agreed to hear of it by WhatsApp at this number
 */
public record Informant(String name, String phone, boolean tell) {

  /** The longest name, in characters. */
  public static final int MOST_NAME = 200;

  public Informant {
    if (name.length() > MOST_NAME) {
      throw new EntryRefused(EntryRefused.Why.NAME_TOO_LONG);
    }
  }
}
