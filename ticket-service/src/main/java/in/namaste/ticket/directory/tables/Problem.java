package in.namaste.ticket.directory.tables;

/**
 * Why something cannot become an entry.
 *
 * @param column where it is; null for the whole entry
 * @param found what was found or is allowed, in figures and codes; empty for nothing
 */
public record Problem(Why why, Column column, String found) {

  /** The reasons; {@code messages/directory_*.properties} has the words. */
  public enum Why {
    EMPTY,
    TOO_LONG,
    TOO_MANY,
    NO_NUMBER,
    OUT_OF_RANGE,
    NOT_ONE_OF,
    BAD_CODE,
    NO_EMAIL,
    UNWRITTEN,
    CODE_TAKEN,
    CODE_UNKNOWN,
    CHANGED_MEANWHILE,
    DEPARTMENT_UNKNOWN,
    DEPARTMENT_FIXED,
    LEVEL_FIXED,
    GROUP_NAMES_DIFFER,
    PARENT_UNKNOWN,
    PARENT_WITHIN,
    POST_UNKNOWN,
    POST_TWICE,
    POST_WITHOUT_OWN_HOLDER,
    HOLDS_OTHERS,
    SORTING_DESK,
    DIFFERS_ABOVE,
    TWICE,
    WRONG_WIDTH
  }

  /** A problem with the whole entry. */
  public static Problem of(Why why, String found) {
    return new Problem(why, null, found);
  }
}
