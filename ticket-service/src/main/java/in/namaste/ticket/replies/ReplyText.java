package in.namaste.ticket.replies;

import in.namaste.ticket.TicketNotice;
import in.namaste.ticket.replies.ReplyRefused.Why;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A ready reply as it is kept: words with places such as {@code {number}} that a ticket fills.
 * Holds nothing personal, for it goes to many.
 */
public record ReplyText(String titleHi, String titleEn, String wordsHi, String wordsEn) {

  /** What a ticket can fill in. */
  static final Set<String> PLACES = Set.of("number", "department", "place", "date", "category");

  /** The longest title, in characters; a person reads it in a list. */
  static final int MOST_TITLE = 80;

  /** Room is left for what is filled in and for the officer's own words. */
  static final int MOST_WORDS = TicketNotice.MOST_WORDS / 2;

  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

  /** Ten digits in a row are a phone number, or a number of somebody's papers. */
  private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile("(?:\\p{Nd}[ -]?){10,}");

  public ReplyText {
    if (titleHi.isBlank() || titleEn.isBlank() || wordsHi.isBlank() || wordsEn.isBlank()) {
      throw new ReplyRefused(Why.SOMETHING_MISSING);
    }
    if (titleHi.length() > MOST_TITLE || titleEn.length() > MOST_TITLE) {
      throw new ReplyRefused(Why.TITLE_TOO_LONG);
    }
    check(wordsHi);
    check(wordsEn);
  }

  private static void check(String words) {
    if (words.length() > MOST_WORDS) {
      throw new ReplyRefused(Why.WORDS_TOO_LONG);
    }
    if (NUMBER_OF_A_PERSON.matcher(words).find()) {
      throw new ReplyRefused(Why.PERSONAL);
    }
    Matcher places = PLACE.matcher(words);
    while (places.find()) {
      if (!PLACES.contains(places.group(1))) {
        throw new ReplyRefused(Why.PLACE_UNKNOWN);
      }
    }
  }

  /**
   * Words with their places filled; what a ticket does not know stays as it is, for the officer.
   *
   * @param known by the names of the places
   */
  static String filled(String words, Map<String, String> known) {
    return PLACE
        .matcher(words)
        .replaceAll(
            place -> Matcher.quoteReplacement(known.getOrDefault(place.group(1), place.group())));
  }
}
