package in.namaste.ticket.inbox;

import java.util.Locale;
import java.util.Set;

/**
 * A list of the inbox kept under a name.
 *
 * @param address the part behind the question mark
 */
record SavedView(String name, String address) {

  /** For each account; so many are still found at a glance. */
  static final int MOST = 20;

  /** Characters; a longer name does not fit a line of a phone. */
  static final int LONGEST_NAME = 40;

  private static final Set<Filter> CODES =
      Set.of(Filter.DEPARTMENT, Filter.POST, Filter.CATEGORY, Filter.PLACE);

  /** Why a list is not kept. */
  enum Refusal {
    /** No name, or one that is too long. */
    NAME,
    /** Whose phone ends so is personal, and stands in no list that is kept. */
    DIGITS,
    /** The account has {@link SavedView#MOST} already. */
    FULL;

    /** The name in messages. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The list from its first page. */
  static SavedView of(String name, Asked list) {
    return new SavedView(name, list.at(1).address());
  }

  /**
   * Why this list cannot be kept under this name; null when it can.
   *
   * @param district code, assumed in numbers of tickets
   */
  static Refusal refusal(String name, Asked list, String district) {
    int length = name.codePointCount(0, name.length());
    if (length < 1 || length > LONGEST_NAME) {
      return Refusal.NAME;
    }
    boolean digits =
        list.looksForPhone(district)
            || Digits.isPhone(name)
            || CODES.stream().map(list::value).anyMatch(Digits::isPhone);
    return digits ? Refusal.DIGITS : null;
  }
}
