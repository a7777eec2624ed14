package in.namaste.ticket.api;

import in.namaste.ticket.State;
import in.namaste.web.TypedText;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which tickets are asked for.
 *
 * @param state null for all
 * @param department a code; empty for all within reach, like category and place
 * @param overdue only open ones whose promise has passed
 * @param newest the newest first; otherwise the most urgent
 * @param page from 1
 * @param size tickets on one page
 */
record Asked(
    State state,
    String department,
    String category,
    String place,
    boolean overdue,
    boolean newest,
    int page,
    int size) {

  static final int MOST_SIZE = 200;

  /** Behind this page lies what is found by narrowing. */
  static final int LAST_PAGE = 200;

  private static final int USUAL_SIZE = 50;
  private static final int LONGEST_CODE = 100;
  private static final Set<String> NAMES =
      Set.of("state", "department", "category", "place", "overdue", "order", "page", "size");

  /**
   * Reads an address.
   *
   * @throws Refused for a name or a value that cannot be meant
   */
  static Asked of(MultivaluedMap<String, String> address) {
    address.keySet().stream()
        .filter(name -> !NAMES.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw Body.unknown(name);
            });
    return new Asked(
        state(typed(address, "state")),
        code(address, "department"),
        code(address, "category"),
        code(address, "place"),
        one(address, "overdue", "false", "true").equals("true"),
        one(address, "order", "urgent", "newest").equals("newest"),
        number(address, "page", 1, LAST_PAGE),
        number(address, "size", USUAL_SIZE, MOST_SIZE));
  }

  private static State state(String name) {
    return name.isEmpty()
        ? null
        : Stream.of(State.values())
            .filter(state -> state.name().equals(name))
            .findFirst()
            .orElseThrow(() -> Body.wrong("state"));
  }

  private static String code(MultivaluedMap<String, String> address, String name) {
    String code = typed(address, name);
    if (code.length() > LONGEST_CODE) {
      throw Body.wrong(name);
    }
    return code;
  }

  private static String one(
      MultivaluedMap<String, String> address, String name, String usual, String other) {
    String value = typed(address, name);
    if (value.isEmpty()) {
      return usual;
    }
    if (!value.equals(usual) && !value.equals(other)) {
      throw Body.wrong(name);
    }
    return value;
  }

  /** The page of another list that this address asks for; it may be null. */
  static int page(String typed) {
    return number("page", TypedText.of(typed), 1, LAST_PAGE);
  }

  private static int number(
      MultivaluedMap<String, String> address, String name, int usual, int most) {
    return number(name, typed(address, name), usual, most);
  }

  private static int number(String name, String value, int usual, int most) {
    if (value.isEmpty()) {
      return usual;
    }
    if (!value.matches("[0-9]{1,4}")) {
      throw Body.wrong(name);
    }
    int number = Integer.parseInt(value);
    if (number < 1 || number > most) {
      throw Body.wrong(name);
    }
    return number;
  }

  private static String typed(MultivaluedMap<String, String> address, String name) {
    return TypedText.of(address.getFirst(name));
  }
}
