package in.namaste.web.redaction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words around a long number say about it. */
enum Hint {
  /** Nothing. */
  NONE,
  /** It is said to be an Aadhaar or a card. */
  SECRET,
  /**
   * It is said to be one that an officer needs: of a consumer, a meter, a bill, a ticket, a phone.
   */
  USEFUL;

  private static final int BEFORE = 40;
  private static final int AFTER = 25;

  private static final Pattern WORDS =
      Pattern.compile(
          "(aadh?aa?r|adhaa?r|uidai|\\buid\\b|आधार|अधार|card|कार्ड|debit|credit|\\batm\\b|एटीएम|डेबिट|क्रेडिट)"
              + "|(consumer|customer|meter|\\bbill|connection|account|a/c|\\bk\\.? ?no|\\bca\\.? ?no|ticket"
              + "|complaint|application|receipt|property|phone|mobile|\\bmob\\b|whats ?app|उपभोक्ता|कंज्यूमर"
              + "|कंज़्यूमर|मीटर|बिल|कनेक्शन|कनैक्शन|खाता|खाते|टिकट|शिकायत|आवेदन|रसीद|प्रॉपर्टी|संपत्ति|फोन|फ़ोन"
              + "|मोबाइल|मोबाईल|व्हाट्सएप)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The nearest word before the number decides, and if there is none, the first after it. */
  static Hint around(String text, int start, int end) {
    Matcher before = WORDS.matcher(text.substring(Math.max(0, start - BEFORE), start));
    Hint nearest = NONE;
    while (before.find()) {
      nearest = of(before);
    }
    if (nearest != NONE) {
      return nearest;
    }
    Matcher after = WORDS.matcher(text.substring(end, Math.min(text.length(), end + AFTER)));
    return after.find() ? of(after) : NONE;
  }

  private static Hint of(Matcher found) {
    return found.group(1) == null ? USEFUL : SECRET;
  }
}
