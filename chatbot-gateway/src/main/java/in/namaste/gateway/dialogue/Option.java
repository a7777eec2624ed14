package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Button;
import in.namaste.gateway.replies.Reply.Row;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a button or row, {@code kind:value} or {@code kind:value#2}. The kind says which
 * question it answers and the number which complaint, so a tap on a message of last week is known
 * for what it is.
 *
 * @param complaint number of the draft that was being written; 0 when the id does not tell
 */
record Option(String kind, String value, int complaint) {
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
  static final String TALK = "talk";
  static final String ANSWER = "answer";
  static final String LATER = "later";
  static final String ADD_MORE = "addmore";
  static final String STATUS = "status";
  static final String WITHDRAW = "withdraw";
  static final String WITHDRAWN = "withdrawn";
  static final String KEEP = "keep";
  static final String AGAIN = "again";
  static final String APPEAL = "appeal";
  static final String APPEALED = "appealed";
  static final String APPEAL_NOT = "appealnot";
  static final String DIFFERENT = "different";
  static final String ERASE = "erase";
  static final String ERASE_NOT = "erasenot";

  /** Followed by the rating, so that the value is the ticket alone. */
  static final String RATE = "rate";

  /** The value of the row that says "none of these". */
  static final String NONE = "none";

  private static final Set<String> OF_A_COMPLAINT =
      Set.of(
          AREA,
          BLOCK,
          TOWN,
          PLACE,
          UNSURE,
          PAGE,
          OFFICE,
          GROUP,
          DEPARTMENT,
          CATEGORY,
          EVIDENCE,
          CHANGE);

  private static final Pattern ID =
      Pattern.compile("([^:]*):?(.*?)(?:#(\\d{1,6}))?", Pattern.DOTALL);

  private static final Pattern PAGE_VALUE = Pattern.compile("(\\w+)/(.+)/(\\d{1,6})");

  Option(String kind, String value) {
    this(kind, value, 0);
  }

  static Option parse(String id) {
    Matcher parts = ID.matcher(id == null ? "" : id);
    if (!parts.matches()) {
      throw new IllegalStateException("every text has the form of an id");
    }
    return new Option(
        parts.group(1),
        parts.group(2),
        parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3)));
  }

  /** The same question, its options marked with the number of the complaint that it is about. */
  static Reply marked(Reply question, int complaint) {
    return switch (question) {
      case Reply.Buttons buttons ->
          new Reply.Buttons(
              buttons.body(),
              buttons.buttons().stream()
                  .map(one -> new Button(marked(one.id(), complaint), one.title()))
                  .toList());
      case Reply.ItemList list ->
          new Reply.ItemList(
              list.body(),
              list.open(),
              list.rows().stream()
                  .map(one -> new Row(marked(one.id(), complaint), one.title(), one.description()))
                  .toList());
      case Reply.Text text -> text;
      case Reply.LocationRequest request -> request;
      case Reply.CtaUrl link -> link;
    };
  }

  private static String marked(String id, int complaint) {
    return OF_A_COMPLAINT.contains(parse(id).kind) ? id + "#" + complaint : id;
  }

  /** Whether it was offered while another complaint was being written. */
  boolean ofAnother(Draft draft) {
    return complaint != 0 && complaint != draft.number();
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

  /**
   * A page of a list.
   *
   * @param of what is listed: a block, a town, a group or a department
   */
  record Page(String list, String of, int number) {
    Optional<Integer> ofNumber() {
      return of.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(of)) : Optional.empty();
    }
  }

  /** The page that the value names, {@code list/of/number}. */
  Optional<Page> page() {
    Matcher page = PAGE_VALUE.matcher(value);
    return page.matches()
        ? Optional.of(new Page(page.group(1), page.group(2), Integer.parseInt(page.group(3))))
        : Optional.empty();
  }

  Optional<Integer> number() {
    return value.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
  }

  /** The rating, of a tap on a rating. */
  Optional<Integer> rating() {
    return kind.matches(RATE + "[1-5]")
        ? Optional.of(kind.charAt(RATE.length()) - '0')
        : Optional.empty();
  }

  Optional<UUID> ticket() {
    try {
      return Optional.of(UUID.fromString(value));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
