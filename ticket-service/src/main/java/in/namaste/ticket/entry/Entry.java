package in.namaste.ticket.entry;

import in.namaste.ticket.Subject;

/**
 * A complaint that somebody takes down for a citizen.
 *
 * @param channel how it came
 * @param language in which the citizen is answered: {@code hi} or {@code en}
 * @param asked what it is about; what the directory does not know goes to the sorting desk
 * @param informant who complains
 * @param words the citizen's; empty when there are none
 * @param pin where, as the citizen's device says; null for none
 */
public record Entry(
    Channel channel, String language, Subject asked, Informant informant, String words, Pin pin) {

  /** The longest words of a complaint, in characters; also the limit of Open311. */
  public static final int MOST_WORDS = 4_000;

  public Entry {
    if (words.length() > MOST_WORDS) {
      throw new EntryRefused(EntryRefused.Why.WORDS_TOO_LONG);
    }
  }
}
