package in.namaste.gateway.dialogue;

import java.util.Optional;
import java.util.UUID;

/**
 * The id of a button or row, {@code kind:value}. The kind says which question it answers, so a tap
 * on a message of last week is known for what it is.
 */
record Option(String kind, String value) {
  static final String AREA = "area";
  static final String BLOCK = "block";
  static final String TOWN = "town";
  static final String PLACE = "place";
  static final String UNSURE = "unsure";
  static final String PAGE = "page";
  static final String OFFICE = "office";
  static final String GROUP = "group";
  static final String DEPARTMENT = "dept";
  static final String CATEGORY = "cat";
  static final String EVIDENCE = "photos";
  static final String SUBMIT = "submit";
  static final String CHANGE = "change";
  static final String CANCEL = "cancel";
  static final String ADD_TO = "addto";
  static final String MENU = "menu";
  static final String SOLVED = "solved";
  static final String UNSOLVED = "unsolved";

  /** The value of the row that says "none of these". */
  static final String NONE = "none";

  static Option parse(String id) {
    int colon = id == null ? -1 : id.indexOf(':');
    return colon < 0
        ? new Option(id == null ? "" : id, "")
        : new Option(id.substring(0, colon), id.substring(colon + 1));
  }

  static String id(String kind, Object value) {
    return kind + ":" + value;
  }

  boolean is(String wanted) {
    return kind.equals(wanted);
  }

  boolean is(String wantedKind, String wantedValue) {
    return kind.equals(wantedKind) && value.equals(wantedValue);
  }

  Optional<Integer> number() {
    return value.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
  }

  Optional<UUID> ticket() {
    try {
      return Optional.of(UUID.fromString(value));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
